import assert from "node:assert/strict";
import { mock } from "node:test";
import { chip } from "../../../arduino/Esp/Esp.ts";
import { ESP_OTA_IMG_PENDING_VERIFY, ESP_OTA_IMG_VALID, slots } from "../../../arduino/EspOta/EspOta.ts";
import { internet } from "../../../arduino/NetworkClient/internet.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { Folder } from "../../../firmware-src/components/ota/folder.ts";
import { GithubReleases } from "../../../firmware-src/components/ota/github-releases.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { fractionOf } from "../../../firmware-src/support/jitter.ts";
import { rolloutPlace } from "../../../firmware-src/components/ota/rules.ts";
import { SavedNetworks } from "../../../firmware-src/components/wifi/saved-networks.ts";
import { elapseAsync } from "./elapse.ts";
import { image, issued } from "./signing.ts";
import { deviceId, imageUrl, intervalMs, publish, releases, terms, UpdaterBench } from "./updater-bench.ts";

describe("firmware: updates", () => {
  const bench = new UpdaterBench();

  it("finds, downloads, verifies in flash, and restarts into the new version", async () => {
    await publish();
    bench.start().checkSoon();
    await elapseAsync(1);
    assert.equal(chip.restarts, 1);
    assert.ok(bench.blocks > 10, `${bench.blocks} blocks`);
    assert.equal(slots.boot, slots.next);
    assert.deepEqual(Buffer.from(slots.next.bytes.subarray(0, image.length)), Buffer.from(image));
    assert.deepEqual(
      bench.log.lines().filter((line) => !line.includes("downloaded")),
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
    bench.start(undefined, "1.1.0").checkSoon();
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
    assert.ok(bench.log.has("[ota] nothing newer than 1.1.0, the newest is 1.1.0"));
  });

  it("tells the setup page how it stands", async () => {
    const updater = bench.start(undefined, "1.1.0");
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

  it("takes part in a rollout from its own place on", async () => {
    const place = rolloutPlace(deviceId, "1.1.0");
    await publish({ manifest: { rollout: Math.floor(place) } });
    bench.start().checkSoon();
    await elapseAsync(1);
    assert.ok(
      bench.log.has(
        `[ota] refused 1.1.0: it is rolled out to ${Math.floor(place)} % of the devices, and not yet to this one`,
      ),
    );
    // That is no failure: it asks again after the interval, not sooner.
    assert.equal(bench.log.has(/trying again/), false);
    await publish({ manifest: { rollout: Math.floor(place) + 1 } });
    assert.equal(chip.restarts, 0);
    await elapseAsync(1.2 * intervalMs);
    assert.notEqual(chip.restarts, 0);
  });

  it("knows that a manifest has expired once the clock is set, and not before", async () => {
    await publish({ manifest: { expires: issued + 60 } });
    mock.timers.setTime(1000 * (issued + 60));
    bench.start().checkSoon();
    await elapseAsync(1);
    assert.ok(bench.log.has("[ota] refused 1.1.0: its manifest has expired"));
    // A clock that runs behind the signing is wrong, and so is one that starts in 1970.
    for (const seconds of [issued - 1, 30]) {
      mock.timers.reset();
      mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1000 * seconds });
      const before = chip.restarts;
      bench.start().checkSoon();
      await elapseAsync(1);
      assert.equal(chip.restarts, before + 1);
      flash.clear();
    }
  });

  it("takes nothing that is older than what was once confirmed, even when its name is newer", async () => {
    await publish({ manifest: { sequence: 11 } });
    bench.start().checkSoon();
    await elapseAsync(1);
    assert.equal(chip.restarts, 1);
    // Tried is not confirmed: the sequence locks nothing out yet.
    assert.equal(flash.get("ota")?.get("sequence"), undefined);
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    bench.start(undefined, "1.1.0").checkSoon();
    await elapseAsync(1);
    assert.ok(bench.log.has("[ota] confirmed 1.1.0"));
    assert.equal(flash.get("ota")?.get("sequence"), 11);
    assert.equal(flash.get("ota")?.has("trying"), false);
    new SavedNetworks().forget("Home");
    // As after a downgrade by USB: the older version runs, and an old release comes along.
    slots.state = ESP_OTA_IMG_VALID;
    await publish({ manifest: { sequence: 10 } });
    bench.start(undefined, "1.0.0").checkSoon();
    await elapseAsync(1);
    assert.ok(bench.log.has("[ota] refused 1.1.0: its sequence is 10, 11 has run here"));
  });

  it("writes the sequence at the next start when the power went between confirmation and writing", () => {
    flash.set("ota", new Map([["trying", "1.1.0 1 11"]]));
    slots.state = ESP_OTA_IMG_VALID;
    bench.start(undefined, "1.1.0");
    assert.deepEqual([...(flash.get("ota") ?? [])], [["sequence", 11]]);
  });

  it("refuses on a chip with one slot", async () => {
    await publish();
    slots.next = slots.running;
    bench.start().checkSoon();
    await elapseAsync(1);
    assert.ok(bench.log.has(/no second slot/));
  });

  it("leaves a busy server alone for as long as it asks, but not for ever", async () => {
    await publish();
    for (const [asked, pauseSeconds] of [
      ["30", 30],
      ["999999999", 86_400],
    ] as const) {
      for (const url of [imageUrl, `${releases}/latest`]) {
        bench.log.clear();
        internet.pages.set(url, { status: 503, headers: { "Retry-After": asked } });
        bench.start().checkSoon();
        await elapseAsync(1);
        assert.ok(bench.log.has(`[ota] trying again in ${pauseSeconds} s`), bench.log.lines().join("\n"));
        await publish();
      }
    }
  });

  it("waits longer after each failure, never longer than the interval", async () => {
    bench.start().checkSoon();
    await elapseAsync(10 * intervalMs);
    const pauses = bench.log.lines().flatMap((line) => /trying again in (\d+) s/.exec(line)?.[1] ?? []);
    assert.deepEqual(
      [...pauses].map(Number).sort((a, b) => a - b),
      pauses.map(Number),
    );
    assert.ok(Number(pauses.at(-1)) <= (1.2 * intervalMs) / 1000);
  });

  it("asks the next source when one does not answer", async () => {
    const web = new Web("roots");
    internet.pages.set("https://pages.example/BinFiles/version", { body: "0.9.0" });
    bench
      .start([new GithubReleases("acme", "lamp", web, terms), new Folder("https://pages.example/BinFiles", web)])
      .checkSoon();
    await elapseAsync(30);
    assert.ok(bench.log.has(/check failed: github\.com: connection refused/));
    assert.ok(bench.log.has("[ota] nothing newer than 1.0.0, the newest is 0.9.0"));
  });

  it("does not check while offline", async () => {
    await publish();
    bench.isOnline = false;
    bench.start().checkSoon();
    await elapseAsync(intervalMs);
    assert.deepEqual(internet.requests, []);
  });
});
