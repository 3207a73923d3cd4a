import assert from "node:assert/strict";
import { amendRelease, nextSequence, yankRelease } from "../../../release/amend.ts";
import { GithubReleases } from "../../../release/github.ts";
import { createKeyPem, readSigningKey, type SigningKey } from "../../../release/keys.ts";
import { publishRelease, releaseAssets } from "../../../release/publish.ts";
import { openManifest } from "../../../release/signature.ts";
import { startGithub, type Github } from "../../../sim/world/github/index.ts";
import { follow } from "../world/github-client.ts";
import { worldFetch } from "./world-fetch.ts";

const image = Buffer.concat([Buffer.from([0xe9, 3, 2, 0x20]), Buffer.alloc(5000, "otter")]);
const place = { owner: "pupil", repository: "thing" };
const lifetime = { lifetimeDays: 30, now: 1_900_000_000 };

describe("release: on GitHub, by its REST API", () => {
  let key: SigningKey;
  let github: Github;
  let releases: GithubReleases;
  before(async () => {
    key = await readSigningKey(createKeyPem("secret"), "secret");
  });
  beforeEach(async () => {
    github = await startGithub();
    releases = new GithubReleases({ ...place, token: "t0ken", fetch: worldFetch(github) });
  });
  afterEach(() => github.close());

  async function publish(version: string, sequence: number, isPrerelease = false) {
    const images = [{ board: "esp32", asset: `thing-${version}.ota.bin`, image }];
    const channel = isPrerelease ? "beta" : "stable";
    const assets = await releaseAssets({ product: "thing", version, sequence, images, channel }, key);
    const description = { ...place, tag: `v${version}`, title: version, notes: "- new", isPrerelease };
    const progress: string[] = [];
    await publishRelease(releases, description, assets, (name, sent, total) =>
      progress.push(`${name} ${sent}/${total}`),
    );
    return progress;
  }

  /** What a device finds that asks for the latest release. */
  async function latest(): Promise<string | undefined> {
    const { status, body } = await follow(github, "https://github.com/pupil/thing/releases/latest/download/otter.jws");
    return status === 200 ? (await openManifest(body.toString(), [key.publicKey])).version : undefined;
  }

  it("shows nothing of a release until all of it is there", async () => {
    const progress = await publish("1.0.0", 1);
    assert.equal(progress.length, 2);
    assert.match(progress[0] ?? "", /^thing-1\.0\.0\.ota\.bin 0\/\d+$/);
    const visible = github.counters.requests.filter(({ method }) => method !== "GET");
    assert.deepEqual(
      visible.map(({ method, path, status }) => `${method} ${path} ${status}`),
      [
        "POST /repos/pupil/thing/releases 201",
        "POST /repos/pupil/thing/releases/1/assets 201",
        "POST /repos/pupil/thing/releases/1/assets 201",
        "PATCH /repos/pupil/thing/releases/1 200",
      ],
    );
    assert.equal(await latest(), "1.0.0");
    const url = "https://github.com/pupil/thing/releases/download/v1.0.0/thing-1.0.0.ota.bin";
    assert.deepEqual((await follow(github, url)).body, image);
  });

  it("discards a draft whose upload failed", async () => {
    github.addFault({ host: "uploads.github.com", after: 1, fault: { kind: "status", status: 500 } });
    await assert.rejects(publish("1.0.0", 1));
    github.clearFaults();
    assert.equal(await latest(), undefined);
    assert.deepEqual(await releases.newest(), []);
  });

  it("leaves stable devices alone with a beta, until it is promoted", async () => {
    await publish("1.0.0", 1);
    await publish("1.1.0", 2, true);
    assert.equal(await latest(), "1.0.0");
    const manifest = await amendRelease(releases, "v1.1.0", { ...lifetime, channel: "stable", rollout: 10 }, key);
    assert.equal(await latest(), "1.1.0");
    assert.deepEqual([manifest.channel, manifest.rollout, manifest.sequence], ["stable", 10, 2]);
  });

  it("signs again, for a fresh expiry, and leaves no other file behind", async () => {
    await publish("1.0.0", 1);
    await amendRelease(releases, "v1.0.0", lifetime, key);
    const release = await releases.find("v1.0.0");
    const bytes = await release?.read("otter.jws");
    const manifest = await openManifest(bytes?.toString() ?? "", [key.publicKey]);
    assert.deepEqual([manifest.issued, manifest.expires], [lifetime.now, lifetime.now + 30 * 86_400]);
    // An attempt that broke off when the old file was gone is mended by the next one.
    github.addFault({ method: "DELETE", times: 1, fault: { kind: "status", status: 502 } });
    await assert.rejects(amendRelease(releases, "v1.0.0", { ...lifetime, rollout: 5 }, key));
    assert.equal(await latest(), undefined);
    assert.equal((await amendRelease(releases, "v1.0.0", { ...lifetime, rollout: 5 }, key)).rollout, 5);
    assert.equal(await latest(), "1.0.0");
    const leftover = "https://github.com/pupil/thing/releases/download/v1.0.0/otter.jws.replacement";
    assert.equal((await follow(github, leftover)).status, 404);
  });

  it("takes a release back", async () => {
    await publish("1.0.0", 1);
    await publish("1.1.0", 2);
    const manifest = await yankRelease(releases, "v1.1.0", lifetime, key);
    assert.equal(manifest.rollout, 0);
    assert.equal(await latest(), "1.0.0");
  });

  it("signs nothing that somebody else put there", async () => {
    await publish("1.0.0", 1);
    const stranger = await readSigningKey(createKeyPem("secret"), "secret");
    await assert.rejects(amendRelease(releases, "v1.0.0", lifetime, stranger), /whom nobody here knows/);
    await assert.rejects(amendRelease(releases, "v9.0.0", lifetime, key), /There is no release v9\.0\.0/);
  });

  it("counts releases upwards and refuses a version that nobody would take", async () => {
    assert.equal(await nextSequence(releases, "1.0.0", key), 1);
    await publish("1.0.0", 7);
    await publish("1.1.0", 9, true);
    assert.equal(await nextSequence(releases, "1.2.0", key), 10);
    await assert.rejects(nextSequence(releases, "1.1.0", key), /1\.1\.0 is out already/);
  });

  it("needs a token to write", async () => {
    const nobody = new GithubReleases({ ...place, token: "", fetch: worldFetch(github) });
    await assert.rejects(nobody.createDraft({ ...place, tag: "v1", title: "1", notes: "", isPrerelease: false }), {
      status: 401,
    });
  });
});
