import assert from "node:assert/strict";
import { mock } from "node:test";
import { chip } from "../../../arduino/Esp/Esp.ts";
import { ESP_OTA_IMG_PENDING_VERIFY, ESP_OTA_IMG_VALID, slots } from "../../../arduino/EspOta/EspOta.ts";
import { watchdog } from "../../../arduino/LoopWatchdog/LoopWatchdog.ts";
import { internet } from "../../../arduino/NetworkClient/internet.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { Update } from "../../../arduino/Update/Update.ts";
import { factsJson } from "../../../firmware-src/components/ota/facts.ts";
import { Folder } from "../../../firmware-src/components/ota/folder.ts";
import { GithubReleases } from "../../../firmware-src/components/ota/github-releases.ts";
import { recordEvent, updateHistory, type HistoryEntry } from "../../../firmware-src/components/ota/history.ts";
import { HttpUpdateInstaller } from "../../../firmware-src/components/ota/http-update-installer.ts";
import type { UpdateSource } from "../../../firmware-src/components/ota/source.ts";
import { Updater } from "../../../firmware-src/components/ota/updater.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import type { SigningKey } from "../../../release/keys.ts";
import { fractionOf } from "../../../firmware-src/support/jitter.ts";
import { rolloutPlace } from "../../../firmware-src/components/ota/rules.ts";
import { SavedNetworks } from "../../../firmware-src/components/wifi/saved-networks.ts";
import { captureLog } from "./capture-log.ts";
import { elapseAsync } from "./elapse.ts";
import { image, issued, signRelease, stranger, trusted, type ManifestLies } from "./signing.ts";

const releases = "https://github.com/acme/lamp/releases";
const imageUrl = `${releases}/download/v1.1.0/lamp.bin`;
const intervalMs = 60_000;
const anyImage = { asset: "c3.bin", size: 200_000, sha256: "0".repeat(64), firstBytes: `e9${"00".repeat(15)}` };
const deviceId = "24:6F:28:00:00:01";
const terms = { keys: trusted.map(({ publicKey }) => publicKey), board: "esp32" };

/** Puts release 1.1.0 on GitHub, with lies in its manifest if wanted. */
async function publish(lies: ManifestLies = {}, key?: SigningKey): Promise<void> {
  internet.pages.set(`${releases}/latest`, { status: 302, location: `${releases}/tag/v1.1.0` });
  internet.pages.set(`${releases}/download/v1.1.0/otter.jws`, { body: await signRelease(lies, key) });
  internet.pages.set(imageUrl, { bytes: image });
}

describe("firmware: updates", () => {
  const log = captureLog();
  let isOnline = true;
  /** How often others had their turn while Arduino's HTTPUpdate had the program. */
  let blocks = 0;

  function start(sources?: readonly UpdateSource[], version = "1.0.0"): Updater {
    const web = new Web("roots");
    const updater = new Updater(
      {
        product: "lamp",
        version,
        channel: "stable",
        deviceId,
        intervalMs,
        firstRetryMs: 1000,
        trialMs: 300_000,
        trialLimit: 3,
      },
      sources ?? [new GithubReleases("acme", "lamp", web, terms)],
      new HttpUpdateInstaller(web, () => void blocks++),
      () => isOnline,
    );
    updater.start();
    return updater;
  }

  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    log.clear();
    internet.pages.clear();
    internet.requests.length = 0;
    flash.clear();
    slots.reset();
    chip.restarts = 0;
    watchdog.timeoutMs = undefined;
    isOnline = true;
    blocks = 0;
  });
  afterEach(() => mock.timers.reset());

  it("finds, downloads, verifies in flash, and restarts into the new version", async () => {
    await publish();
    start().checkSoon();
    await elapseAsync(1);
    assert.equal(chip.restarts, 1);
    assert.ok(blocks > 10, `${blocks} blocks`);
    assert.equal(slots.boot, slots.next);
    assert.deepEqual(Buffer.from(slots.next.bytes.subarray(0, image.length)), Buffer.from(image));
    assert.deepEqual(
      log.lines().filter((line) => !line.includes("downloaded")),
      [
        "[ota] running 1.0.0 from app0",
        "[ota] checking github.com/acme/lamp",
        "[ota] found 1.1.0",
        "[ota] downloading 1.1.0, 123456 bytes",
        "[ota] verifying",
        "[ota] verified: the SHA-256 in flash is the manifest's",
        "[ota] restarting into 1.1.0",
        "[ota] refused 1.1.0: the restart did not happen",
        "[ota] trying again in 1 s",
      ],
    );
  });

  it("checks again after the interval, and writes nothing to flash when nothing is new", async () => {
    await publish();
    start(undefined, "1.1.0").checkSoon();
    await elapseAsync(1);
    const heads = (): number => internet.requests.filter((request) => request.startsWith("HEAD")).length;
    assert.equal(heads(), 1);
    // Its own place in the interval first, then the interval.
    const placeMs = intervalMs * fractionOf(deviceId);
    assert.ok(placeMs > 2000, `${placeMs}`);
    await elapseAsync(placeMs - 1000);
    assert.equal(heads(), 1);
    await elapseAsync(2000);
    assert.equal(heads(), 2);
    await elapseAsync(intervalMs - 2000);
    assert.equal(heads(), 2);
    await elapseAsync(2000);
    assert.equal(heads(), 3);
    assert.equal(flash.size, 0);
    assert.ok(log.has("[ota] nothing newer than 1.1.0, the newest is 1.1.0"));
  });

  it("tells the setup page how it stands", async () => {
    const updater = start(undefined, "1.1.0");
    const phases = new Set([updater.lastStatus().phase]);
    updater.checkSoon();
    await elapseAsync(1);
    assert.deepEqual(updater.lastStatus().phase, "failed");
    assert.match(updater.lastStatus().reason, /^check failed: github\.com/);
    await publish();
    updater.checkSoon();
    mock.timers.tick(0);
    phases.add(updater.lastStatus().phase);
    await elapseAsync(1);
    phases.add(updater.lastStatus().phase);
    assert.deepEqual([...phases], ["not checked", "checking", "current"]);
  });

  const refusals: [string, () => Promise<unknown>, RegExp][] = [
    [
      "a hash that does not match",
      () => publish({ image: { sha256: "0".repeat(64) } }),
      /refused 1\.1\.0: SHA-256 is [0-9a-f]{64}/,
    ],
    [
      "first bytes that do not match",
      () => publish({ image: { firstBytes: `e9${"00".repeat(15)}` } }),
      /refused 1\.1\.0: SHA-256 is/,
    ],
    ["a stranger's signature", () => publish({}, stranger), /not to be believed: no trusted key is called/],
    ["another product", () => publish({ manifest: { product: "kettle" } }), /a version of "kettle", this is lamp/],
    [
      "a version that needs a newer one",
      () => publish({ manifest: { minimumVersion: "1.0.1" } }),
      /only follow 1\.0\.1/,
    ],
    [
      "another channel",
      () => publish({ manifest: { channel: "beta" } }),
      /in the channel "beta", this device takes stable/,
    ],
    ["another board's image", () => publish({ manifest: { boards: { esp32c3: anyImage } } }), /no image for esp32$/],
    ["an image that is too small", () => publish({ image: { size: 99_999 } }), /99999 bytes are too few/],
    [
      "an image that is too large",
      () => publish({ image: { size: 5_000_000 } }),
      /do not fit into the slot of 1966080/,
    ],
    [
      "a size that does not match",
      () => publish({ image: { size: 123_455 } }),
      /has 123456 bytes, the manifest says 123455/,
    ],
    [
      "an image that is not there",
      async () => (await publish(), internet.pages.set(imageUrl, { status: 404 })),
      /answered 404/,
    ],
    [
      "a redirect to another host",
      async () => (
        await publish(),
        internet.pages.set(imageUrl, { status: 302, location: "https://evil.example/x.bin" })
      ),
      /a redirect to evil\.example, which is not on the list/,
    ],
    [
      "a redirect that would write a line of the log, and clear the terminal",
      async () => (
        await publish(),
        internet.pages.set(imageUrl, { status: 302, location: "https://x\n[ota] verified\x1b[2J" })
      ),
      /^\[ota\] refused 1\.1\.0: a redirect to "https:\/\/x\\u\{a\}\[ota\] verified\\u\{1b\}\[2J"$/,
    ],
    [
      "an image that is gone",
      async () => (await publish(), internet.pages.set(imageUrl, { size: image.length })),
      /File Not Found/,
    ],
  ];
  for (const [name, arrange, reason] of refusals) {
    it(`keeps the old version and says why: ${name}`, async () => {
      await arrange();
      start().checkSoon();
      await elapseAsync(1);
      assert.ok(log.has(reason), log.lines().join("\n"));
      assert.equal(slots.boot, slots.running);
      assert.equal(chip.restarts, 0);
      assert.equal(Update.isRunning(), false);
    });
  }

  it("takes part in a rollout from its own place on", async () => {
    const place = rolloutPlace(deviceId, "1.1.0");
    await publish({ manifest: { rollout: Math.floor(place) } });
    start().checkSoon();
    await elapseAsync(1);
    assert.ok(
      log.has(
        `[ota] refused 1.1.0: it is rolled out to ${Math.floor(place)} % of the devices, and not yet to this one`,
      ),
    );
    // That is no failure: it asks again after the interval, not sooner.
    assert.equal(log.has(/trying again/), false);
    await publish({ manifest: { rollout: Math.floor(place) + 1 } });
    assert.equal(chip.restarts, 0);
    await elapseAsync(1.2 * intervalMs);
    assert.notEqual(chip.restarts, 0);
  });

  it("knows that a manifest has expired once the clock is set, and not before", async () => {
    await publish({ manifest: { expires: issued + 60 } });
    mock.timers.setTime(1000 * (issued + 60));
    start().checkSoon();
    await elapseAsync(1);
    assert.ok(log.has("[ota] refused 1.1.0: its manifest has expired"));
    // A clock that runs behind the signing is wrong, and so is one that starts in 1970.
    for (const seconds of [issued - 1, 30]) {
      mock.timers.reset();
      mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1000 * seconds });
      const before = chip.restarts;
      start().checkSoon();
      await elapseAsync(1);
      assert.equal(chip.restarts, before + 1);
      flash.clear();
    }
  });

  it("takes nothing that is older than what was once confirmed, even when its name is newer", async () => {
    await publish({ manifest: { sequence: 11 } });
    start().checkSoon();
    await elapseAsync(1);
    assert.equal(chip.restarts, 1);
    // Tried is not confirmed: the sequence locks nothing out yet.
    assert.equal(flash.get("ota")?.get("sequence"), undefined);
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    start(undefined, "1.1.0").checkSoon();
    await elapseAsync(1);
    assert.ok(log.has("[ota] confirmed 1.1.0"));
    assert.equal(flash.get("ota")?.get("sequence"), 11);
    assert.equal(flash.get("ota")?.has("trying"), false);
    new SavedNetworks().forget("Home");
    // As after a downgrade by USB: the older version runs, and an old release comes along.
    slots.state = ESP_OTA_IMG_VALID;
    await publish({ manifest: { sequence: 10 } });
    start(undefined, "1.0.0").checkSoon();
    await elapseAsync(1);
    assert.ok(log.has("[ota] refused 1.1.0: its sequence is 10, 11 has run here"));
  });

  it("writes the sequence at the next start when the power went between confirmation and writing", () => {
    flash.set("ota", new Map([["trying", "1.1.0 1 11"]]));
    slots.state = ESP_OTA_IMG_VALID;
    start(undefined, "1.1.0");
    assert.deepEqual([...(flash.get("ota") ?? [])], [["sequence", 11]]);
  });

  it("refuses on a chip with one slot", async () => {
    await publish();
    slots.next = slots.running;
    start().checkSoon();
    await elapseAsync(1);
    assert.ok(log.has(/no second slot/));
  });

  it("leaves a busy server alone for as long as it asks, but not for ever", async () => {
    await publish();
    for (const [asked, pauseSeconds] of [
      ["30", 30],
      ["999999999", 86_400],
    ] as const) {
      for (const url of [imageUrl, `${releases}/latest`]) {
        log.clear();
        internet.pages.set(url, { status: 503, headers: { "Retry-After": asked } });
        start().checkSoon();
        await elapseAsync(1);
        assert.ok(log.has(`[ota] trying again in ${pauseSeconds} s`), log.lines().join("\n"));
        await publish();
      }
    }
  });

  it("waits longer after each failure, never longer than the interval", async () => {
    start().checkSoon();
    await elapseAsync(10 * intervalMs);
    const pauses = log.lines().flatMap((line) => /trying again in (\d+) s/.exec(line)?.[1] ?? []);
    assert.deepEqual(
      [...pauses].map(Number).sort((a, b) => a - b),
      pauses.map(Number),
    );
    assert.ok(Number(pauses.at(-1)) <= (1.2 * intervalMs) / 1000);
  });

  it("asks the next source when one does not answer", async () => {
    const web = new Web("roots");
    internet.pages.set("https://pages.example/BinFiles/version", { body: "0.9.0" });
    start([
      new GithubReleases("acme", "lamp", web, terms),
      new Folder("https://pages.example/BinFiles", web),
    ]).checkSoon();
    await elapseAsync(30);
    assert.ok(log.has(/check failed: github\.com: connection refused/));
    assert.ok(log.has("[ota] nothing newer than 1.0.0, the newest is 0.9.0"));
  });

  it("does not check while offline", async () => {
    await publish();
    isOnline = false;
    start().checkSoon();
    await elapseAsync(intervalMs);
    assert.deepEqual(internet.requests, []);
  });

  it("confirms a version on trial only after a completed check", async () => {
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    const updater = start(undefined, "1.1.0");
    updater.checkSoon();
    await elapseAsync(1);
    assert.equal(slots.state, ESP_OTA_IMG_PENDING_VERIFY);
    await publish();
    updater.checkSoon();
    await elapseAsync(1);
    assert.equal(slots.state, ESP_OTA_IMG_VALID);
    assert.ok(log.has("[ota] confirmed 1.1.0"));
    await elapseAsync(400_000);
    assert.equal(slots.rollbacks, 0);
  });

  const selfTests: [string, () => Promise<boolean>, boolean, RegExp][] = [
    ["says yes", () => Promise.resolve(true), true, /^\[ota\] confirmed 1\.1\.0$/],
    ["says no", () => Promise.resolve(false), false, /giving up 1\.1\.0: the self-test failed$/],
    [
      "fails",
      () => Promise.reject(new Error("no sensor")),
      false,
      /giving up 1\.1\.0: the self-test failed: no sensor$/,
    ],
    ["never ends", () => new Promise(() => undefined), false, /giving up 1\.1\.0: the time is over$/],
  ];
  for (const [what, test, stays, line] of selfTests) {
    it(`asks a new version's own self-test, which ${what}`, async () => {
      slots.state = ESP_OTA_IMG_PENDING_VERIFY;
      await publish();
      const updater = start(undefined, "1.1.0");
      updater.selfTest(test);
      assert.equal(watchdog.timeoutMs, 60_000);
      updater.checkSoon();
      await elapseAsync(301_000);
      assert.ok(
        log.lines().some((each) => line.test(each)),
        log.lines().join("\n"),
      );
      // The stand-in comes back from giving up, so it can be asked again.
      assert.equal(slots.rollbacks === 0, stays);
      assert.equal(watchdog.timeoutMs, stays ? undefined : 60_000);
    });
  }

  it("tells programs how things stand, and keeps what became of versions", async () => {
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    await publish({ manifest: { version: "1.1.0", product: "kettle" } });
    const trialled = start(undefined, "1.0.5");
    assert.equal(trialled.facts().isOnTrial, true);
    trialled.checkSoon();
    await elapseAsync(1);
    slots.state = ESP_OTA_IMG_VALID;
    const updater = start(undefined, "1.0.5");
    updater.checkSoon();
    await elapseAsync(1);
    const sources = {
      version: "1.0.5",
      board: "esp32",
      slot: "app0",
      isInSafeMode: false,
      earlyEnds: 0,
      updates: () => updater.facts(),
      upTimeMs: () => 61_500,
    };
    const { history, ...facts } = JSON.parse(factsJson(sources)) as { readonly history: HistoryEntry[] };
    assert.deepEqual(facts, {
      version: "1.0.5",
      board: "esp32",
      slot: "app0",
      isOnTrial: false,
      isInSafeMode: false,
      earlyEnds: 0,
      upTimeSeconds: 61,
      phase: "failed",
      lastProblem: `refused 1.1.0: it is a version of "kettle", this is lamp`,
      trying: "",
      attempts: 0,
      sequence: 0,
    });
    assert.deepEqual(
      history.map(({ text }) => text),
      ["1.0.5 confirmed"],
    );
  });

  it("keeps the last eight events, each once in a row", () => {
    for (let number = 1; number <= 10; number++) {
      recordEvent(`1.0.${number} confirmed`);
      recordEvent(`1.0.${number} confirmed`);
    }
    const texts = updateHistory().map(({ text }) => text);
    assert.equal(texts.length, 8);
    assert.equal(texts[0], "1.0.10 confirmed");
    assert.equal(texts[7], "1.0.3 confirmed");
  });

  it("gives a version up that cannot check in time", async () => {
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    isOnline = false;
    start(undefined, "1.1.0");
    await elapseAsync(299_000);
    assert.equal(slots.rollbacks, 0);
    await elapseAsync(2000);
    assert.equal(slots.rollbacks, 1);
    assert.ok(log.has("[ota] giving up 1.1.0: the time is over"));
  });

  it("tries a version that was rolled back a few times, then leaves it", async () => {
    await publish();
    for (let attempt = 1; attempt <= 3; attempt++) {
      start().checkSoon();
      await elapseAsync(1);
      assert.equal(chip.restarts, attempt);
      mock.timers.reset();
      mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    }
    log.clear();
    start().checkSoon();
    await elapseAsync(1);
    assert.equal(chip.restarts, 3);
    assert.ok(log.has("[ota] rolled back: 1.1.0 did not confirm itself, attempt 3"));
    assert.ok(log.has("[ota] refused 1.1.0: it has not confirmed itself 3 times"));
  });
});
