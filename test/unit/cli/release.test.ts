import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { boards } from "../../../release/boards.ts";
import { createKeyPem, readSigningKey, type SigningKey } from "../../../release/keys.ts";
import type { Manifest } from "../../../release/manifest.ts";
import { openManifest } from "../../../release/signature.ts";
import { startGithub, type Github } from "../../../sim/world/github/index.ts";
import { writeBuild } from "../release/boards.ts";
import { worldFetch } from "../release/world-fetch.ts";
import { follow } from "../world/github-client.ts";

const cli = path.resolve(import.meta.dirname, "../../../cli/otter.mjs");
const passphrase = "correct horse battery";
const latestManifest = "https://github.com/pupil/thing/releases/latest/download/otter.jws";

/** GitHub's API as one plain server, as GitHub Enterprise has it; uploads go there, too. */
async function openApi(github: Github): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { host, ...headers } = request.headers;
      const name = (request.url ?? "").includes("/assets?") ? "uploads.github.com" : "api.github.com";
      const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
      const init = { method: request.method ?? "GET", headers: headers as Record<string, string>, ...body };
      const answer = await worldFetch(github)(`https://${name}${request.url ?? ""}`, init);
      const bytes = Buffer.from(await answer.arrayBuffer());
      const type = answer.headers.get("content-type") ?? "";
      response.writeHead(answer.status, { "content-type": type });
      const here = `http://${host ?? ""}`;
      response.end(type.includes("json") ? bytes.toString().replaceAll("https://uploads.github.com", here) : bytes);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe("otter release", function () {
  this.timeout(60_000);
  let folder: string;
  let pem: string;
  let key: SigningKey;
  before(async () => {
    pem = createKeyPem(passphrase);
    key = await readSigningKey(pem, passphrase);
  });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-release-"));
    for (const board of boards) writeBuild(path.join(folder, ".pio/build"), board, "1.2.0");
    trust(key.publicKey.kid);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function trust(kid: string): void {
    mkdirSync(path.join(folder, "firmware-src"), { recursive: true });
    const config = `export const config = {\n  ota: {\n    product: "lamp",\n    trustedKeys: [{ kid: "${kid}" }],\n  },\n};\n`;
    writeFileSync(path.join(folder, "firmware-src/config.ts"), config);
  }

  function environment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const none = { GITHUB_TOKEN: "", GH_TOKEN: "", GITHUB_REPOSITORY: undefined, GITHUB_API_URL: undefined };
    return { ...process.env, ...none, OTTER_SIGNING_KEY: pem, OTTER_KEY_PASSPHRASE: passphrase, ...more };
  }

  function otter(words: readonly string[], more: NodeJS.ProcessEnv = {}) {
    const options = { cwd: folder, encoding: "utf8", env: environment(more), input: "" } as const;
    return spawnSync(process.execPath, [cli, "release", ...words], options);
  }

  /** Not synchronous: the GitHub that it talks to lives in this process. */
  function otterOnline(words: readonly string[], apiUrl: string): Promise<{ status: number | null; stderr: string }> {
    const env = environment({ GITHUB_API_URL: apiUrl, GITHUB_TOKEN: "t0ken", GITHUB_REPOSITORY: "pupil/thing" });
    const child = spawn(process.execPath, [cli, "release", ...words], { cwd: folder, env });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    return new Promise((resolve) => child.on("close", (status) => resolve({ status, stderr })));
  }

  it("shows what it would publish", () => {
    const { status, stdout, stderr } = otter(["1.2.0", "--dry-run", "--rollout", "10", "--channel", "beta"]);
    assert.equal(status, 0, stderr);
    const manifest = JSON.parse(stdout.slice(0, stdout.indexOf("\n}") + 2)) as Manifest;
    assert.deepEqual([manifest.product, manifest.version, manifest.rollout], ["lamp", "1.2.0", 10]);
    assert.deepEqual(Object.keys(manifest.boards), ["esp32", "esp32c3", "esp32s3"]);
    assert.match(stdout, /lamp-1\.2\.0-esp32dev\.factory\.bin\n/);
    assert.match(stderr, /1 stands in for it/);
  });

  it("writes the files of a website", async () => {
    const { status, stderr } = otter(["v1.2.0", "--out", "site", "--sequence", "4"]);
    assert.equal(status, 0, stderr);
    assert.equal(readdirSync(path.join(folder, "site")).length, 12);
    const jws = readFileSync(path.join(folder, "site/otter.jws"), "utf8");
    assert.equal((await openManifest(jws, [key.publicKey])).sequence, 4);
    assert.match(otter(["1.2.0", "--out", "site"]).stderr, /say --sequence/);
  });

  it("makes deltas from what was written before", async () => {
    assert.equal(otter(["1.2.0", "--out", "site", "--sequence", "4", "--no-compressed"]).status, 0);
    assert.equal(readdirSync(path.join(folder, "site")).length, 9);
    for (const board of boards) writeBuild(path.join(folder, ".pio/build"), board, "1.3.0");
    const { status, stderr } = otter(["1.3.0", "--out", "next", "--sequence", "5", "--delta-from", "site"]);
    assert.equal(status, 0, stderr);
    const manifest = await openManifest(readFileSync(path.join(folder, "next/otter.jws"), "utf8"), [key.publicKey]);
    assert.deepEqual(
      Object.values(manifest.boards).map(({ packed }) => packed?.map(({ base }) => base?.version)),
      Array(3).fill(["1.2.0", undefined]),
    );
    assert.match(
      otter(["1.3.0", "--dry-run", "--delta-from", "next"]).stderr,
      /leads from an earlier version: next is 1\.3\.0/,
    );
  });

  it("refuses what no device would take", () => {
    assert.match(otter(["1.3.0", "--dry-run"]).stderr, /the text 1\.3\.0 is nowhere in the image/);
    assert.match(otter(["latest", "--dry-run"]).stderr, /latest is no version/);
    assert.match(otter(["1.2.0", "--dry-run", "--rollout", "101"]).stderr, /whole number from 0 to 100/);
    assert.match(otter(["1.2.0", "--sequence", "1"]).stderr, /remote 'origin'/);
    const repository = { GITHUB_REPOSITORY: "pupil/thing" };
    assert.match(otter(["1.2.0", "--sequence", "1"], repository).stderr, /Set GITHUB_TOKEN/);
    trust("another");
    const untrusted = otter(["1.2.0", "--dry-run"]);
    assert.equal(untrusted.status, 1);
    assert.match(untrusted.stderr, /does not trust this key/);
  });

  it("publishes, promotes, signs again and takes back", async () => {
    const github = await startGithub();
    const { server, url } = await openApi(github);
    try {
      const created = await otterOnline(["1.2.0", "--rollout", "10"], url);
      assert.equal(created.status, 0, created.stderr);
      assert.match(created.stderr, /published v1\.2\.0 in pupil\/thing: version 1\.2\.0, sequence 1, .* 10 % of/);
      const manifest = async () =>
        openManifest((await follow(github, latestManifest)).body.toString(), [key.publicKey]);
      assert.equal((await manifest()).rollout, 10);
      assert.equal((await otterOnline(["promote", "v1.2.0"], url)).status, 0);
      assert.equal((await manifest()).rollout, 100);
      assert.equal((await otterOnline(["resign", "v1.2.0", "--lifetime", "1"], url)).status, 0);
      const { issued, expires } = await manifest();
      assert.equal(expires - issued, 86_400);
      assert.match((await otterOnline(["1.2.0"], url)).stderr, /1\.2\.0 is out already/);
      assert.equal((await otterOnline(["yank", "v1.2.0"], url)).status, 0);
      assert.equal((await follow(github, latestManifest)).status, 404);
      assert.match((await otterOnline(["yank", "v3.0.0"], url)).stderr, /There is no release v3\.0\.0/);
    } finally {
      server.closeAllConnections();
      server.close();
      await github.close();
    }
  });
});
