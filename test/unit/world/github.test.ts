import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { anyRepository, startGithub, type Github } from "../../../sim/world/github/index.ts";
import { ask, follow } from "./github-client.ts";

const owner = "pupil";
const repository = "thing";
const home = `https://github.com/${owner}/${repository}`;
const image = Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 251));

function release(tag: string, rest: object = {}) {
  return { owner, repository, tag, assets: [{ name: "esp32.ota.bin", bytes: image }], ...rest };
}

describe("world: GitHub", () => {
  let nowMs = Date.UTC(2026, 7, 1, 12);
  let github: Github;

  beforeEach(async () => {
    nowMs = Date.UTC(2026, 7, 1, 12);
    github = await startGithub({ pages: [owner], folders: ["class.example"], now: () => nowMs });
    github.publish(release("v1.0.0"));
  });

  afterEach(() => github.close());

  it("names the latest release in Location, for HEAD too", async () => {
    for (const method of ["HEAD", "GET"]) {
      const { status, headers } = await ask(github, `${home}/releases/latest`, { method });
      assert.equal(status, 302);
      assert.equal(headers.location, `${home}/releases/tag/v1.0.0`);
    }
    assert.equal(github.counters.count({ kind: "latest" }), 2);
  });

  it("sends headers of the real size on the first hop", async () => {
    const { headers } = await ask(github, `${home}/releases/latest`);
    const policy = headers["content-security-policy"] ?? "";
    assert.ok(policy.length > 3500 && policy.length <= 3600, String(policy.length));
    assert.equal(headers["set-cookie"]?.length, 3);
  });

  it("leads over two redirects to the asset", async () => {
    const first = await ask(github, `${home}/releases/latest/download/esp32.ota.bin`);
    assert.equal(first.headers.location, `${home}/releases/download/v1.0.0/esp32.ota.bin`);
    const second = await ask(github, first.headers.location);
    const link = new URL(second.headers.location ?? "");
    assert.equal(link.hostname, "release-assets.githubusercontent.com");
    assert.ok(link.search.length > 800 && link.search.length < 1000, String(link.search.length));
    const third = await ask(github, link.href);
    assert.equal(third.status, 200);
    assert.equal(third.headers["content-length"], "5000");
    assert.ok(third.body.equals(image));
    assert.equal(third.headers["x-ms-blob-content-md5"], createHash("md5").update(image).digest("base64"));
  });

  it("gives ranges of an asset", async () => {
    const asset = `${home}/releases/download/v1.0.0/esp32.ota.bin`;
    const rest = await follow(github, asset, { headers: { Range: "bytes=4000-" } });
    assert.equal(rest.status, 206);
    assert.equal(rest.headers["content-range"], "bytes 4000-4999/5000");
    assert.ok(rest.body.equals(image.subarray(4000)));
    const last = await follow(github, asset, { headers: { Range: "bytes=-10" } });
    assert.ok(last.body.equals(image.subarray(4990)));
    const beyond = await follow(github, asset, { headers: { Range: "bytes=5000-" } });
    assert.equal(beyond.status, 416);
  });

  it("refuses links that are old, revoked or altered", async () => {
    const asset = `${home}/releases/download/v1.0.0/esp32.ota.bin`;
    const link = async () => (await ask(github, asset)).headers.location ?? "";
    const old = await link();
    nowMs += 5 * 60_000;
    assert.equal((await ask(github, old)).status, 403);
    const revoked = await link();
    github.expireLinks();
    assert.equal((await ask(github, revoked)).status, 403);
    nowMs += 1000;
    const good = await link();
    assert.equal((await ask(github, good)).status, 200);
    assert.equal((await ask(github, good.replace("rsct=application%2F", "rsct=text%2F"))).status, 403);
  });

  it("takes the last published full release for the latest", async () => {
    github.publish(release("v2.0.0-beta", { isPrerelease: true }));
    github.publish(release("v3.0.0", { isDraft: true }));
    github.publish(release("v0.9.9", { makeLatest: false }));
    const location = async () => (await ask(github, `${home}/releases/latest`)).headers.location;
    assert.equal(await location(), `${home}/releases/tag/v1.0.0`);
    github.publish(release("v0.9.10"));
    assert.equal(await location(), `${home}/releases/tag/v0.9.10`);
    github.withdraw({ owner, repository, tag: "v0.9.10" });
    assert.equal(await location(), `${home}/releases/tag/v1.0.0`);
  });

  it("has a release in every repository when told so", async () => {
    github.publish({ owner: anyRepository, repository: anyRepository, tag: "v7.0.0", assets: [] });
    const { headers } = await ask(github, "https://github.com/some/body/releases/latest");
    assert.equal(headers.location, "https://github.com/some/body/releases/tag/v7.0.0");
  });

  it("answers 404 where there is nothing", async () => {
    assert.equal((await ask(github, `${home}/releases/download/v1.0.0/other.bin`)).status, 404);
    assert.equal((await ask(github, `${home}/releases/tag/v9.9.9`)).status, 404);
    const none = await ask(github, "https://github.com/pupil/nothing/releases/latest");
    assert.equal(none.headers.location, "https://github.com/pupil/nothing/releases");
  });

  it("sends plain http to https", async () => {
    const { status, headers } = await ask(github, "http://github.com/pupil/thing/releases/latest");
    assert.equal(status, 301);
    assert.equal(headers.location, `${home}/releases/latest`);
  });

  it("serves raw files as old as five minutes, each URL for itself", async () => {
    const url = `https://raw.githubusercontent.com/${owner}/${repository}/main/BinFiles/version`;
    github.putFile(url, "13");
    const first = await ask(github, url);
    assert.equal(first.headers["cache-control"], "max-age=300");
    github.putFile(url, "14");
    nowMs += 299_000;
    assert.equal((await ask(github, url)).body.toString(), "13");
    nowMs += 1_000;
    assert.equal((await ask(github, url)).body.toString(), "14");
  });

  it("serves Pages and a classroom folder", async () => {
    github.putFile("https://pupil.github.io/thing/otter.json", "{}");
    assert.equal((await ask(github, "https://pupil.github.io/thing/otter.json")).body.toString(), "{}");
    github.putFile("http://class.example/BinFiles/version", "7\n");
    for (const scheme of ["http", "https"]) {
      const { body, headers } = await ask(github, `${scheme}://class.example/BinFiles/version`);
      assert.equal(body.toString(), "7\n");
      assert.equal(headers["content-length"], "2");
    }
  });

  it("limits the API by the hour, 304 included", async () => {
    const url = `https://api.github.com/repos/${owner}/${repository}/releases/latest`;
    const headers = { "User-Agent": "test" };
    assert.equal((await ask(github, url)).status, 403);
    const first = await ask(github, url, { headers });
    assert.equal((JSON.parse(first.body.toString()) as { tag_name: string }).tag_name, "v1.0.0");
    const known = { ...headers, "If-None-Match": first.headers.etag ?? "" };
    const second = await ask(github, url, { headers: known });
    assert.equal(second.status, 304);
    assert.equal(second.headers["x-ratelimit-remaining"], "57");
    for (let call = 0; call < 57; call++) await ask(github, url, { headers });
    const beyond = await ask(github, url, { headers });
    assert.equal(beyond.status, 403);
    assert.equal(beyond.headers["x-ratelimit-remaining"], "0");
    nowMs += 3_600_000;
    assert.equal((await ask(github, url, { headers })).status, 200);
  });

  it("remembers what was asked, with headers and bytes", async () => {
    const asset = `${home}/releases/download/v1.0.0/esp32.ota.bin`;
    await follow(github, asset, { headers: { "x-ESP32-STA-MAC": "24:0A:C4:00:00:01" } });
    assert.equal(github.counters.count({ host: "api.github.com" }), 0);
    assert.equal(github.counters.count({ kind: "download" }), 1);
    assert.equal(github.counters.bodyBytes({ kind: "asset" }), image.length);
    const [request] = github.counters.matching({ kind: "asset" });
    assert.equal(request?.headers["x-esp32-sta-mac"], "24:0A:C4:00:00:01");
    assert.equal(github.counters.handshakes, 2);
  });
});
