import assert from "node:assert/strict";
import { startGithub, type Fault, type Github } from "../../../sim/world/github/index.ts";
import { ask, follow } from "./github-client.ts";

const host = "class.example";
const url = `https://${host}/BinFiles/2.bin`;
const assetsHost = "release-assets.githubusercontent.com";
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

  /** A file behind a link of the release CDN, and the header that asks for all but its first 12,000 bytes. */
  function publishAsset() {
    github.publish({ owner: "pupil", repository: "thing", tag: "v1", assets: [{ name: "2.bin", bytes: content }] });
    const asset = "https://github.com/pupil/thing/releases/download/v1/2.bin";
    return { asset, headers: { Range: "bytes=12000-" } };
  }

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

  it("sends a part that begins too early, and admits it or not", async () => {
    const { asset, headers } = publishAsset();
    const undo = github.addFault({ host: assetsHost, fault: { kind: "duplicate-range", bytes: 50, isTold: true } });
    const told = await follow(github, asset, { headers });
    assert.equal(told.status, 206);
    assert.equal(told.headers["content-range"], "bytes 11950-19999/20000");
    assert.ok(told.body.equals(content.subarray(11_950)));
    undo();
    github.addFault({ host: assetsHost, fault: { kind: "duplicate-range", bytes: 55, isTold: false } });
    const secret = await follow(github, asset, { headers });
    assert.equal(secret.headers["content-range"], "bytes 12000-19999/20000");
    assert.ok(secret.body.equals(content.subarray(11_945, 19_945)));
  });

  it("sends the whole file in place of a part", async () => {
    const { asset, headers } = publishAsset();
    github.addFault({ host: assetsHost, fault: { kind: "ignore-range" } });
    const whole = await follow(github, asset, { headers });
    assert.equal(whole.status, 200);
    assert.equal(whole.headers["content-range"], undefined);
    assert.ok(whole.body.equals(content));
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

  it("sends headers without end", async () => {
    const { headers } = await withFault({ kind: "endless-headers" });
    const bytes = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + String(value).length, 0);
    assert.ok(bytes > 60_000, `${bytes} bytes`);
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
