import assert from "node:assert/strict";
import { mock } from "node:test";
import type { Guest } from "../../../arduino/NetworkServer/NetworkServer.ts";
import { plain } from "../../../firmware-src/support/server/answer.ts";
import { parseForm } from "../../../firmware-src/support/server/form.ts";
import { parseRequestHead } from "../../../firmware-src/support/server/request.ts";
import { Server } from "../../../firmware-src/support/server/server.ts";
import type { Handler } from "../../../firmware-src/support/server/visitor.ts";
import { byteCount } from "../../../firmware-src/support/bytes.ts";
import { ask, connect, parseAnswer, requestText } from "./ask.ts";
import { elapse } from "./elapse.ts";

describe("firmware: requests", () => {
  const heads: [string, string, number | string][] = [
    ["a plain one", "GET / HTTP/1.1\r\nHost: a", "GET /"],
    ["the old version", "GET /x?y=1 HTTP/1.0", "GET /x"],
    ["with a body", "POST /join HTTP/1.1\r\nHost: a\r\nContent-Length: 12", "POST /join 12"],
    ["a name that is no word", "G;T / HTTP/1.1\r\nHost: a", 400],
    ["another method", "BREW /pot HTTP/1.1\r\nHost: a", 501],
    ["another version", "GET / HTTP/2.0\r\nHost: a", 505],
    ["no version", "GET /", 400],
    ["no HTTP", "GET / FTP/1.1", 400],
    ["two blanks", "GET  / HTTP/1.1\r\nHost: a", 400],
    ["no slash", "GET x HTTP/1.1\r\nHost: a", 400],
    ["a control character in the path", "GET /\x01 HTTP/1.1\r\nHost: a", 400],
    ["a byte that is no ASCII in the path", "GET /\xff HTTP/1.1\r\nHost: a", 400],
    ["no Host", "GET / HTTP/1.1", 400],
    ["two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b", 400],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2", 400],
    ["no length", "POST / HTTP/1.1\r\nHost: a", 411],
    ["a negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1", 400],
    ["a length in words", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1e3", 400],
    ["the largest length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4096", "POST / 4096"],
    ["a length too large", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4097", 413],
    ["an absurd length", `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${"9".repeat(40)}`, 413],
    ["chunks", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked", 501],
    ["a blank before the colon", "GET / HTTP/1.1\r\nHost : a", 400],
    ["a folded line", "GET / HTTP/1.1\r\nHost: a\r\n b", 400],
    ["a line without a colon", "GET / HTTP/1.1\r\nHost: a\r\nnothing", 400],
    ["NUL in a header", "GET / HTTP/1.1\r\nHost: a\0b", 400],
    ["a line feed alone", "GET / HTTP/1.1\nHost: a", 400],
    ["many headers", `GET / HTTP/1.1\r\nHost: a${"\r\nX: y".repeat(48)}`, 431],
    ["nothing", "", 400],
  ];
  for (const [name, text, expected] of heads) {
    it(`are read or refused: ${name}`, () => {
      const head = parseRequestHead(text);
      const seen = typeof head === "number" ? head : `${head.method} ${head.path} ${head.bodyBytes || ""}`.trim();
      assert.equal(seen, expected);
    });
  }

  const forms: [string, string, Record<string, string> | undefined][] = [
    ["nothing", "", {}],
    ["fields", "a=1&b=&c", { a: "1", b: "", c: "" }],
    ["escapes", "a+b=%41%2b+%26", { "a b": "A+ &" }],
    ["UTF-8", "n=%C3%BC%F0%9F%A6%A6", { n: "ü🦦" }],
    ["UTF-8 that was not escaped", "n=\xc3\xbc", { n: "ü" }],
    ["bytes that are no UTF-8", "n=%ff%00", { n: "\udcff\0" }],
    ["half an escape", "n=%4", undefined],
    ["a wrong escape", "n=%zz", undefined],
    ["a field twice", "n=1&n=2", undefined],
    ["a long name", `${"n".repeat(33)}=1`, undefined],
    ["the longest value", `n=${"x".repeat(512)}`, { n: "x".repeat(512) }],
    ["a longer value", `n=${"x".repeat(513)}`, undefined],
    ["many fields", Array.from({ length: 33 }, (_, index) => `f${index}=`).join("&"), undefined],
  ];
  for (const [name, text, expected] of forms) {
    it(`have forms that are read or refused: ${name}`, () => {
      const fields = parseForm(text);
      assert.deepEqual(fields === undefined ? undefined : Object.fromEntries(fields), expected);
    });
  }

  it("count the bytes of a text", () => {
    for (const text of ["", "a", "ü", "√", "🦦"]) assert.equal(byteCount(text), Buffer.byteLength(text), text);
    assert.equal(byteCount("\udcff"), 1);
  });
});

describe("firmware: the web server", () => {
  let timer: ReturnType<typeof setInterval>;

  function start(handler: Handler = ({ head, body }) => plain(200, `${head.path} ${body}`)): void {
    const server = new Server(80, handler);
    server.start();
    timer = setInterval(() => server.poll(), 10);
  }

  beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] }));
  afterEach(() => {
    clearInterval(timer);
    mock.timers.reset();
  });

  it("answers", () => {
    start();
    assert.equal(ask({ path: "/a" }).body, "/a ");
    assert.equal(ask({ path: "/b", form: { x: "1" }, method: "POST" }).body, "/b x=1");
    assert.equal(ask({ path: "/a", method: "HEAD" }).body, "");
  });

  it("reads a request that comes byte by byte", () => {
    start();
    const guest = connect();
    for (const character of requestText({ path: "/slow", form: { a: "b" }, method: "POST" })) {
      guest.sends(character);
      elapse(10);
    }
    elapse(100);
    assert.equal(parseAnswer(guest.received).body, "/slow a=b");
  });

  it("sends long answers in pieces, as fast as they are taken, and cuts no character", () => {
    const long = "Zürich 🦦 ".repeat(1000);
    start(() => plain(200, long));
    const guest = connect();
    guest.sends(requestText({ path: "/" }));
    elapse(10);
    guest.isReading = false;
    elapse(5000);
    assert.equal(guest.isOver, false);
    guest.isReading = true;
    elapse(500);
    assert.equal(parseAnswer(guest.received).body, long);
    assert.equal(guest.isOver, true);
  });

  it("gives up a client that does not say what it wants, or not to its end", () => {
    start();
    for (const text of ["", "GET / HT", requestText({ path: "/", form: { a: "b" }, method: "POST" }).slice(0, -1)]) {
      const guest = connect();
      guest.sends(text);
      elapse(4900);
      assert.equal(guest.isOver, false);
      elapse(1400);
      assert.equal(guest.isOver, true);
      assert.equal(parseAnswer(guest.received).status, 408);
    }
  });

  it("gives up a client that drips a byte now and then", () => {
    start();
    const guest = connect();
    let dripped = 0;
    for (; !guest.isOver && dripped < 100; dripped++) {
      guest.sends("G");
      elapse(400);
    }
    assert.ok(dripped <= 17, `${dripped} bytes in ${dripped * 400} ms`);
  });

  it("gives up a client that does not take its answer, and one that has gone", () => {
    start();
    const stuck = connect();
    stuck.isReading = false;
    stuck.sends(requestText({ path: "/" }));
    elapse(9900);
    assert.equal(stuck.isOver, false);
    elapse(300);
    assert.equal(stuck.isOver, true);
    const gone = connect();
    gone.leaves();
    elapse(20);
    assert.equal(gone.isOver, true);
  });

  it("refuses what is too long, and lets the answer arrive before it closes", () => {
    start();
    const long: [string, number][] = [
      [`GET /${"x".repeat(5000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
      ["x".repeat(100_000), 431],
      [`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n\r\n${"x".repeat(90_000)}`, 413],
    ];
    for (const [text, status] of long) {
      const guest = connect();
      guest.sends(text);
      elapse(200);
      assert.equal(parseAnswer(guest.received).status, status);
      assert.equal(guest.isOver, false);
      elapse(1000);
      assert.equal(guest.isOver, true);
    }
  });

  it("lets silent clients go when others wait", () => {
    start();
    const silent: Guest[] = Array.from({ length: 12 }, () => connect());
    elapse(600);
    const guest = connect();
    guest.sends(requestText({ path: "/me" }));
    elapse(5000);
    assert.equal(parseAnswer(guest.received).body, "/me ");
    assert.ok(silent.filter(({ isOver }) => isOver).length >= 9);
  });

  it("holds four connections at most", () => {
    start();
    const guests = Array.from({ length: 9 }, () => connect());
    for (const guest of guests) {
      guest.isReading = false;
      guest.sends(requestText({ path: "/" }));
    }
    elapse(3000);
    assert.equal(guests.filter((guest) => guest.available() === 0).length, 4, "the others' requests are not even read");
    for (const guest of guests) guest.isReading = true;
    elapse(500);
    assert.ok(guests.every(({ isOver }) => isOver));
  });

  it("survives a page that fails", () => {
    start(() => {
      throw new Error("no sensor");
    });
    const { status, body } = ask({ path: "/" });
    assert.deepEqual([status, body], [500, "Failed: no sensor"]);
  });

  it("lets no value begin a line of its own", () => {
    start(() => ({ ...plain(200, "x"), headers: [["Location", "/\r\nSet-Cookie: a=b"]] }));
    assert.deepEqual([...ask({ path: "/" }).headers.keys()], ["content-type", "content-length", "connection"]);
  });
});
