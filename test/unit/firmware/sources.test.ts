import assert from "node:assert/strict";
import { internet } from "../../../arduino/NetworkClient/internet.ts";
import { Folder } from "../../../firmware-src/components/ota/folder.ts";
import { GithubReleases } from "../../../firmware-src/components/ota/github-releases.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { Website } from "../../../firmware-src/components/ota/website.ts";
import { describeRelease, signRelease, stranger, trusted } from "./signing.ts";

const releases = "https://github.com/acme/lamp/releases";
const terms = { keys: trusted.map(({ publicKey }) => publicKey), board: "esp32" };
const { boards, ...described } = describeRelease({ manifest: { version: "1.2.0" } });
const manifest = { ...described, image: { ...boards["esp32"], packed: [] } };
const jws = await signRelease({ manifest: { version: "1.2.0" } });

describe("firmware: update sources", () => {
  const web = new Web("roots");
  const github = new GithubReleases("acme", "lamp", web, terms);

  beforeEach(() => {
    internet.pages.clear();
    internet.requests.length = 0;
    internet.pages.set(`${releases}/latest`, { status: 302, location: `${releases}/tag/v1.2.0` });
    internet.pages.set(`${releases}/download/v1.2.0/otter.jws`, {
      status: 302,
      location: "https://release-assets.githubusercontent.com/signed?a=1",
    });
    internet.pages.set("https://release-assets.githubusercontent.com/signed?a=1", { body: jws });
  });

  it("finds GitHub's newest release by one HEAD, without the API", async () => {
    assert.equal(await github.newestVersion(), "1.2.0");
    assert.deepEqual(internet.requests, [`HEAD ${releases}/latest`]);
  });

  it("reads the manifest behind a redirect to GitHub's files", async () => {
    await github.newestVersion();
    assert.deepEqual(await github.release("1.2.0"), {
      version: "1.2.0",
      imageUrl: `${releases}/download/v1.2.0/lamp.bin`,
      manifest,
    });
  });

  it("knows a repository without releases from one that is gone", async () => {
    internet.pages.set(`${releases}/latest`, { status: 302, location: releases });
    assert.equal(await github.newestVersion(), undefined);
    internet.pages.set(`${releases}/latest`, { status: 404 });
    await assert.rejects(github.newestVersion(), /answered 404/);
    internet.pages.set(`${releases}/latest`, { status: 301, location: "https://github.com/evil/lamp/releases/tag/v9" });
    await assert.rejects(github.newestVersion(), /has moved to/);
  });

  it("refuses a manifest of another version", async () => {
    await github.newestVersion();
    await assert.rejects(github.release("1.3.0"), /is that of version 1\.2\.0/);
  });

  it("follows redirects only to GitHub's hosts, only over TLS, and only three", async () => {
    const manifestUrl = `${releases}/download/v1.2.0/otter.jws`;
    await github.newestVersion();
    for (const [location, reason] of [
      ["https://evil.example/otter.jws", /evil\.example, which is not on the list/],
      ["http://release-assets.githubusercontent.com/x", /from https to http/],
      ["https://github.com@evil.example/", /a redirect to/],
      [manifestUrl, /more than 3 redirects/],
    ] as const) {
      internet.pages.set(manifestUrl, { status: 302, location });
      await assert.rejects(github.release("1.2.0"), reason);
    }
  });

  it("says what TLS says", async () => {
    internet.pages.set(`${releases}/latest`, { tlsError: "X509 - Certificate verification failed" });
    await assert.rejects(github.newestVersion(), /github\.com: TLS: X509 - Certificate verification failed/);
  });

  it("believes a manifest only when a trusted key signed it", async () => {
    await github.newestVersion();
    const files = "https://release-assets.githubusercontent.com/signed?a=1";
    internet.pages.set(files, { body: await signRelease({ manifest: { version: "1.2.0" } }, stranger) });
    await assert.rejects(github.release("1.2.0"), /manifest is not to be believed: no trusted key is called/);
    internet.pages.set(files, { body: "x".repeat(4097) });
    await assert.rejects(github.release("1.2.0"), /4097 bytes; at most 4096 are allowed/);
  });

  it("reads a website with a signed manifest", async () => {
    const website = new Website("https://acme.github.io/lamp", web, terms);
    await assert.rejects(website.newestVersion(), /connection refused/);
    internet.pages.set("https://acme.github.io/lamp/otter.jws", { body: jws });
    await assert.rejects(website.release("1.2.0"), /nothing is known of 1\.2\.0/);
    assert.equal(await website.newestVersion(), "1.2.0");
    const imageUrl = "https://acme.github.io/lamp/lamp.bin";
    assert.deepEqual(await website.release("1.2.0"), { version: "1.2.0", imageUrl, manifest });
  });

  it("reads the classroom's folder", async () => {
    const folder = new Folder("http://files.example/BinFiles", web);
    internet.pages.set("http://files.example/BinFiles/version", { body: "13\n" });
    assert.equal(await folder.newestVersion(), "13");
    assert.deepEqual(await folder.release("13"), {
      version: "13",
      imageUrl: "http://files.example/BinFiles/13.bin",
      manifest: undefined,
    });
    internet.pages.set("http://files.example/BinFiles/version", { body: "<html>".repeat(100) });
    await assert.rejects(folder.newestVersion(), /600 bytes; at most 64/);
    internet.pages.set("http://files.example/BinFiles/version", { body: "13", size: -1 });
    await assert.rejects(folder.newestVersion(), /-1 bytes/);
  });
});
