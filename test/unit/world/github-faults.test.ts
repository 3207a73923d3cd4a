import assert from "node:assert/strict";
import { startGithub, type Fault, type Github } from "../../../sim/world/github/index.ts";
import { ask } from "./github-client.ts";

const host = "class.example";
const url = `https://${host}/BinFiles/2.bin`;
const content = Buffer.alloc(20_000, "abcdefghij");

describe("world: GitHub's faults", () => {
  let github: Github;

  before(async () => {
    github = await startGithub({ folders: [host] });
    github.putFile(url, content);
  });

  afterEach(() => {
    github.clearFaults();
    github.counters.reset();
  });

  after(() => github.close());

  const withFault = (fault: Fault, timeoutMs?: number) => {
    github.addFault({ host, fault });
    return ask(github, url, timeoutMs === undefined ? {} : { timeoutMs });
  };

  it("truncates behind an honest length", async () => {
    const { headers, body, isComplete } = await withFault({ kind: "truncate", atByte: 12_345 });
    assert.equal(headers["content-length"], "20000");
    assert.equal(body.length, 12_345);
    assert.equal(isComplete, false);
  });

  it("corrupts one byte", async () => {
    const { body } = await withFault({ kind: "corrupt", atByte: 777 });
    const different = [...body].flatMap((byte, index) => (byte === content[index] ? [] : [index]));
    assert.deepEqual(different, [777]);
  });

  it("announces a wrong length", async () => {
    const more = await withFault({ kind: "wrong-length", contentLength: 20_001 });
    assert.equal(more.headers["content-length"], "20001");
    assert.equal(more.isComplete, false);
    github.clearFaults();
    const less = await withFault({ kind: "wrong-length", contentLength: 100 });
    assert.equal(less.body.length, 100);
  });

  it("leaves the length out", async () => {
    const { headers, body } = await withFault({ kind: "no-length" });
    assert.equal(headers["content-length"], undefined);
    assert.ok(body.equals(content));
  });

  it("stalls without closing", async () => {
    const startMs = Date.now();
    const { body, isComplete } = await withFault({ kind: "stall", atByte: 100 }, 300);
    assert.equal(body.length, 100);
    assert.equal(isComplete, false);
    assert.ok(Date.now() - startMs >= 290, "the client's own patience ended it");
  });

  it("sends slowly", async () => {
    const startMs = Date.now();
    const { body } = await withFault({ kind: "slow", bytesPerSecond: 40_000 });
    const tookMs = Date.now() - startMs;
    assert.ok(body.equals(content));
    assert.ok(tookMs >= 450, `took ${tookMs} ms`);
  });

  it("resets the connection", async () => {
    const startMs = Date.now();
    const { isComplete } = await withFault({ kind: "reset", atByte: 5000 });
    assert.equal(isComplete, false);
    assert.ok(Date.now() - startMs < 2000, "a reset is noticed at once");
  });

  it("answers with a status and Retry-After", async () => {
    const { status, headers } = await withFault({ kind: "status", status: 429, retryAfterSeconds: 90 });
    assert.equal(status, 429);
    assert.equal(headers["retry-after"], "90");
  });

  it("shows a sign-in page in place of a file", async () => {
    const { status, headers, body } = await withFault({ kind: "html" });
    assert.equal(status, 200);
    assert.match(headers["content-type"] ?? "", /^text\/html/);
    assert.match(body.toString(), /^<!DOCTYPE html>/);
  });

  it("redirects elsewhere, and in circles", async () => {
    const elsewhere = await withFault({ kind: "redirect", location: "https://evil.example/2.bin" });
    assert.equal(elsewhere.headers.location, "https://evil.example/2.bin");
    github.clearFaults();
    const circle = await withFault({ kind: "redirect-loop" });
    assert.equal(circle.headers.location, url);
  });

  it("shows certificates that a device must refuse", async () => {
    const expected = {
      "wrong-root": /unable to verify|self-signed|issuer/,
      "wrong-host": /does not match|altnames/,
      "expired-certificate": /expired/,
    } as const;
    for (const kind of ["wrong-root", "wrong-host", "expired-certificate"] as const) {
      const undo = github.addFault({ host, fault: { kind } });
      await assert.rejects(ask(github, url), expected[kind], kind);
      undo();
    }
    assert.equal((await ask(github, url)).status, 200);
  });

  it("strikes as often as it was told, at the path it was told", async () => {
    github.addFault({ path: /\.bin$/, after: 1, times: 2, fault: { kind: "status", status: 503 } });
    github.putFile(`https://${host}/BinFiles/version`, "2");
    const statuses: number[] = [];
    for (let call = 0; call < 4; call++) statuses.push((await ask(github, url)).status);
    assert.deepEqual(statuses, [200, 503, 503, 200]);
    assert.equal((await ask(github, `https://${host}/BinFiles/version`)).status, 200);
  });
});
