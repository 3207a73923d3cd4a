import assert from "node:assert/strict";
import { mock } from "node:test";
import * as fc from "fast-check";
import { setMillis } from "../../../arduino/Arduino/Arduino.ts";
import { internet, type InternetPage } from "../../../arduino/NetworkClient/internet.ts";
import { NetworkClient } from "../../../arduino/NetworkClient/NetworkClient.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { Exchange } from "../../../firmware-src/support/http/exchange.ts";
import {
  contentLength,
  contentRange,
  headLimitBytes,
  parseHead,
  retryAfterSeconds,
} from "../../../firmware-src/support/http/head.ts";
import { parseUrl } from "../../../firmware-src/support/url.ts";
import { elapseAsync } from "./elapse.ts";

describe("firmware: HTTP heads", () => {
  it("are a status and headers, whatever the letters", () => {
    const head = parseHead("HTTP/1.1 404 Not Found\r\nContent-LENGTH: 12\r\nX-Empty:\r\nRetry-After: 120");
    assert.equal(head.status, 404);
    assert.equal(contentLength(head), 12);
    assert.equal(head.headers.get("x-empty"), "");
    assert.equal(retryAfterSeconds(head), 120);
    assert.equal(contentLength(parseHead("HTTP/1.0 200 ")), -1);
  });

  it("tell which part of a file comes", () => {
    const range = (value: string) => contentRange(parseHead(`HTTP/1.1 206 P\r\nContent-Range: ${value}`));
    assert.deepEqual(range("bytes 100-199/200"), { start: 100, total: 200 });
    for (const value of ["bytes */200", "bytes 1-2/*", "items 1-2/3", "1-2/3", "bytes 5/6-7", "bytes -1-2/3", ""]) {
      assert.equal(range(value), undefined, value);
    }
  });

  it("are refused when they are none", () => {
    for (const text of ["", "HTTP/2 200", "ICY 200 OK", "HTTP/1.1 20", "HTTP/1.1 0x0 OK", "HTTP/1.1 099 No"]) {
      assert.throws(() => parseHead(text), /not HTTP/, text);
    }
    assert.throws(() => parseHead("HTTP/1.1 200 OK\r\nno colon"), /a header has no name/);
    assert.throws(() => parseHead("HTTP/1.1 200 OK\r\n: x"), /a header has no name/);
    const twice = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2";
    assert.throws(() => parseHead(twice), /two lengths/);
    for (const length of ["-1", "1e3", "0x10", "1234567890", "1,2", " "]) {
      const head = parseHead(`HTTP/1.1 200 OK\r\nContent-Length: ${length}`);
      assert.throws(() => contentLength(head), /the length of the answer is/, length);
    }
  });

  it("never do anything but throw an Error in words, whatever comes", () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom("HTTP/1.1 200 OK", "\r\n", ":", "Content-Length: 5"));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          contentLength(parseHead(pieces.join("")));
        } catch (error) {
          assert.ok(error instanceof Error && error.constructor === Error && error.message !== "");
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("firmware: HTTP exchanges", () => {
  const url = "http://files.example/a.bin";

  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    internet.pages.clear();
    internet.requests.length = 0;
    internet.heads.length = 0;
  });
  afterEach(() => mock.timers.reset());

  /** The body, or the reason why there is none. */
  async function fetchFrom(page: InternetPage, waitMs = 100): Promise<string> {
    internet.pages.set(url, page);
    let outcome = "";
    void (async () => {
      try {
        const client = new NetworkClient();
        const target = parseUrl(url);
        assert.ok(target);
        client.connect(target.host, target.port);
        const exchange = await Exchange.send(client, "GET", target, "");
        const buffer = new Uint8Array(100);
        let text = "";
        for (let count = await exchange.read(buffer); count > 0; count = await exchange.read(buffer)) {
          text += Buffer.from(buffer.subarray(0, count)).toString("latin1");
        }
        outcome = text;
      } catch (error) {
        outcome = error instanceof Error ? error.message : "?";
      }
    })();
    await elapseAsync(waitMs);
    return outcome;
  }

  /** The same for what the updater reads whole. */
  async function fetchText(page: InternetPage, waitMs: number): Promise<string> {
    internet.pages.set(url, page);
    let outcome = "";
    void new Web("").text(url, 1000, []).then(
      (text) => (outcome = text),
      (error: Error) => (outcome = error.message),
    );
    await elapseAsync(waitMs);
    return outcome;
  }

  it("bring the body, in however many pieces it comes", async () => {
    const body = "0123456789".repeat(150);
    assert.equal(await fetchFrom({ body }), body);
    assert.equal(await fetchFrom({ body, bytesPerSecond: 1000 }, 2000), body);
    assert.equal(await fetchFrom({ body, size: -1 }), body);
    assert.equal(await fetchFrom({ body, size: 10 }), body.slice(0, 10));
  });

  it("tell nothing about the device", async () => {
    await fetchFrom({ body: "x" });
    const head = "GET /a.bin HTTP/1.0\r\nHost: files.example\r\nUser-Agent: otter\r\nConnection: close\r\n\r\n";
    assert.deepEqual(internet.heads, [head]);
  });

  it("end in time, with a reason", async () => {
    const body = "x".repeat(1000);
    assert.equal(await fetchFrom({ body, endsAtByte: 300 }), "the connection ended after 300 of 1000 bytes");
    assert.equal(await fetchFrom({ body, stallsAtByte: 300 }, 10_100), "nothing came for 10 s");
    assert.equal(await fetchFrom({ raw: "HTTP/1.1 200 OK\r\nX: y" }), "the answer broke off");
    assert.equal(
      await fetchFrom({ raw: "HTTP/1.1 200 OK\r\nX: y", stallsAtByte: 99 }, 10_100),
      "no answer within 10 s",
    );
    const drip = { raw: `HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(100)}\r\n`, bytesPerSecond: 10 };
    assert.equal(await fetchFrom(drip, 10_100), "no answer within 10 s");
    setMillis(2 ** 32 - 5000);
    assert.equal(await fetchFrom({ body, stallsAtByte: 300 }, 10_100), "nothing came for 10 s", "around day 49");
    setMillis(2 ** 32 - 5000);
    const silent = { raw: "HTTP/1.1 200 OK\r\nX: y", stallsAtByte: 99 };
    assert.equal(await fetchFrom(silent, 10_100), "no answer within 10 s");
    const slow = { body, bytesPerSecond: 20 };
    assert.equal(await fetchText(slow, 29_000), "");
    assert.equal(await fetchText(slow, 31_000), "a.bin does not come within 30 s");
    const endless = { raw: `HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(3000)}` };
    assert.equal(await fetchFrom(endless), `more than ${headLimitBytes} bytes of headers`);
  });
});
