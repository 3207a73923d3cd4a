import assert from "node:assert/strict";
import { internet } from "../../../arduino/HTTPClient/HTTPClient.ts";
import { Folder } from "../../../firmware-src/components/ota/folder.ts";
import { GithubReleases } from "../../../firmware-src/components/ota/github-releases.ts";
import { parseManifest } from "../../../firmware-src/components/ota/manifest.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { createManifest, formatManifest } from "../../../release/manifest.ts";

const releases = "https://github.com/acme/lamp/releases";
const image = Uint8Array.from({ length: 120_000 }, (_, i) => (i === 0 ? 0xe9 : i % 251));
const manifest = createManifest({ version: "1.2.0", board: "esp32", imageName: "lamp.bin", image });

describe("firmware: update sources", () => {
  const web = new Web("roots");
  const github = new GithubReleases("acme", "lamp", web);

  beforeEach(() => {
    internet.pages.clear();
    internet.requests.length = 0;
    internet.pages.set(`${releases}/latest`, { status: 302, location: `${releases}/tag/v1.2.0` });
    internet.pages.set(`${releases}/download/v1.2.0/otter.json`, {
      status: 302,
      location: "https://release-assets.githubusercontent.com/signed?a=1",
    });
    internet.pages.set("https://release-assets.githubusercontent.com/signed?a=1", { body: formatManifest(manifest) });
  });

  it("finds GitHub's newest release by one HEAD, without the API", () => {
    assert.equal(github.newestVersion(), "1.2.0");
    assert.deepEqual(internet.requests, [`HEAD ${releases}/latest`]);
  });

  it("reads the manifest behind a redirect to GitHub's files", () => {
    github.newestVersion();
    assert.deepEqual(github.release("1.2.0"), {
      version: "1.2.0",
      imageUrl: `${releases}/download/v1.2.0/lamp.bin`,
      manifest,
    });
  });

  it("knows a repository without releases from one that is gone", () => {
    internet.pages.set(`${releases}/latest`, { status: 302, location: releases });
    assert.equal(github.newestVersion(), undefined);
    internet.pages.set(`${releases}/latest`, { status: 404 });
    assert.throws(() => github.newestVersion(), /answered 404/);
    internet.pages.set(`${releases}/latest`, { status: 301, location: "https://github.com/evil/lamp/releases/tag/v9" });
    assert.throws(() => github.newestVersion(), /has moved to/);
  });

  it("refuses a manifest of another version", () => {
    github.newestVersion();
    assert.throws(() => github.release("1.3.0"), /is that of version 1\.2\.0/);
  });

  it("follows redirects only to GitHub's hosts, only over TLS, and only three", () => {
    const manifestUrl = `${releases}/download/v1.2.0/otter.json`;
    github.newestVersion();
    for (const [location, reason] of [
      ["https://evil.example/otter.json", /evil\.example, which is not on the list/],
      ["http://release-assets.githubusercontent.com/x", /from https to http/],
      ["https://github.com@evil.example/", /a redirect to/],
      [manifestUrl, /more than 3 redirects/],
    ] as const) {
      internet.pages.set(manifestUrl, { status: 302, location });
      assert.throws(() => github.release("1.2.0"), reason);
    }
  });

  it("says what TLS says", () => {
    internet.pages.set(`${releases}/latest`, { tlsError: "X509 - Certificate verification failed" });
    assert.throws(() => github.newestVersion(), /github\.com: TLS: X509 - Certificate verification failed/);
  });

  it("reads the classroom's folder", () => {
    const folder = new Folder("http://files.example/BinFiles", web);
    internet.pages.set("http://files.example/BinFiles/version", { body: "13\n" });
    assert.equal(folder.newestVersion(), "13");
    assert.deepEqual(folder.release("13"), {
      version: "13",
      imageUrl: "http://files.example/BinFiles/13.bin",
      manifest: undefined,
    });
    internet.pages.set("http://files.example/BinFiles/version", { body: "<html>".repeat(100) });
    assert.throws(() => folder.newestVersion(), /600 bytes; at most 64/);
    internet.pages.set("http://files.example/BinFiles/version", { body: "13", size: -1 });
    assert.throws(() => folder.newestVersion(), /-1 bytes/);
  });
});

describe("firmware: manifests", () => {
  it("reads what the release side writes", () => {
    assert.deepEqual(parseManifest(formatManifest(manifest)), manifest);
    assert.deepEqual(parseManifest(JSON.stringify({ ...manifest, later: [1, { a: null }] })), manifest);
  });

  it("names the member that is wrong", () => {
    const wrong: [string, unknown][] = [
      ["version", "latest"],
      ["board", "ESP 32"],
      ["image", "../lamp.bin"],
      ["image", ""],
      ["size", 16],
      ["size", 1.5],
      ["size", -100],
      ["sha256", manifest.sha256.slice(1)],
      ["sha256", manifest.sha256.toUpperCase()],
      ["firstBytes", "00".repeat(16)],
      ["firstBytes", "e9"],
    ];
    for (const [member, value] of wrong) {
      const text = JSON.stringify({ ...manifest, [member]: value });
      assert.throws(() => parseManifest(text), new RegExp(`the manifest's ${member} is`), text);
    }
    assert.throws(() => parseManifest(JSON.stringify({ ...manifest, size: "120000" })), /no JSON: a number expected/);
    assert.throws(() => parseManifest("<!doctype html>"), /no JSON/);
  });
});
