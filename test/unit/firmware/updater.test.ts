import assert from "node:assert/strict";
import { mock } from "node:test";
import { chip } from "../../../arduino/Esp/Esp.ts";
import { ESP_OTA_IMG_PENDING_VERIFY, ESP_OTA_IMG_VALID, slots } from "../../../arduino/EspOta/EspOta.ts";
import { downloads } from "../../../arduino/HTTPUpdate/HTTPUpdate.ts";
import { internet } from "../../../arduino/HTTPClient/HTTPClient.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { Update } from "../../../arduino/Update/Update.ts";
import { Folder } from "../../../firmware-src/components/ota/folder.ts";
import { GithubReleases } from "../../../firmware-src/components/ota/github-releases.ts";
import { HttpUpdateInstaller } from "../../../firmware-src/components/ota/installer.ts";
import type { UpdateSource } from "../../../firmware-src/components/ota/source.ts";
import { Updater } from "../../../firmware-src/components/ota/updater.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { createManifest, type Manifest } from "../../../release/manifest.ts";
import { captureLog } from "./capture-log.ts";
import { elapse } from "./elapse.ts";

const releases = "https://github.com/acme/lamp/releases";
const imageUrl = `${releases}/download/v1.1.0/lamp.bin`;
const intervalMs = 60_000;
const image = Uint8Array.from({ length: 123_456 }, (_, i) => (i === 0 ? 0xe9 : (i * 7) % 253));

/** Puts release 1.1.0 on GitHub; `changes` are lies in its manifest. */
function publish(changes: Partial<Manifest> = {}): void {
  const manifest = createManifest({ version: "1.1.0", board: "esp32", imageName: "lamp.bin", image });
  internet.pages.set(`${releases}/latest`, { status: 302, location: `${releases}/tag/v1.1.0` });
  internet.pages.set(`${releases}/download/v1.1.0/otter.json`, { body: JSON.stringify({ ...manifest, ...changes }) });
  internet.pages.set(imageUrl, { size: image.length });
  downloads.set(imageUrl, image);
}

describe("firmware: updates", () => {
  const log = captureLog();
  let isOnline = true;

  function start(sources?: readonly UpdateSource[], version = "1.0.0"): Updater {
    const web = new Web("roots");
    const updater = new Updater(
      {
        version,
        board: "esp32",
        deviceId: "24:6F:28:00:00:01",
        intervalMs,
        firstRetryMs: 1000,
        trialMs: 300_000,
        trialLimit: 3,
      },
      sources ?? [new GithubReleases("acme", "lamp", web)],
      web,
      new HttpUpdateInstaller(web),
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
    downloads.clear();
    flash.clear();
    slots.reset();
    chip.restarts = 0;
    isOnline = true;
  });
  afterEach(() => mock.timers.reset());

  it("finds, downloads, verifies in flash, and restarts into the new version", () => {
    publish();
    start().checkSoon();
    elapse(1);
    assert.equal(chip.restarts, 1);
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

  it("checks again after the interval, and writes nothing to flash when nothing is new", () => {
    publish();
    start(undefined, "1.1.0").checkSoon();
    elapse(1);
    const heads = (): number => internet.requests.filter((request) => request.startsWith("HEAD")).length;
    assert.equal(heads(), 1);
    elapse(intervalMs * 0.85);
    assert.equal(heads(), 1);
    elapse(intervalMs * 0.3);
    assert.equal(heads(), 2);
    assert.equal(flash.size, 0);
    assert.ok(log.has("[ota] nothing newer than 1.1.0, the newest is 1.1.0"));
  });

  const refusals: [string, () => void, RegExp][] = [
    [
      "a hash that does not match",
      () => publish({ sha256: "0".repeat(64) }),
      /refused 1\.1\.0: SHA-256 is [0-9a-f]{64}/,
    ],
    [
      "first bytes that do not match",
      () => publish({ firstBytes: `e9${"00".repeat(15)}` }),
      /refused 1\.1\.0: SHA-256 is/,
    ],
    ["another board's image", () => publish({ board: "esp32c3" }), /the image is for esp32c3, this is esp32/],
    ["an image that is too small", () => publish({ size: 99_999 }), /99999 bytes are too few/],
    ["an image that is too large", () => publish({ size: 5_000_000 }), /do not fit into the slot of 1966080/],
    ["a size that does not match", () => publish({ size: 123_455 }), /has 123456 bytes, the manifest says 123455/],
    [
      "an image that is not there",
      () => (publish(), void internet.pages.set(imageUrl, { status: 404 })),
      /answered 404/,
    ],
    [
      "a redirect to another host",
      () => (publish(), void internet.pages.set(imageUrl, { status: 302, location: "https://evil.example/x.bin" })),
      /a redirect to evil\.example, which is not on the list/,
    ],
    ["a download that breaks off", () => (publish(), void downloads.delete(imageUrl)), /File Not Found/],
  ];
  for (const [name, arrange, reason] of refusals) {
    it(`keeps the old version and says why: ${name}`, () => {
      arrange();
      start().checkSoon();
      elapse(1);
      assert.ok(log.has(reason), log.lines().join("\n"));
      assert.equal(slots.boot, slots.running);
      assert.equal(chip.restarts, 0);
      assert.equal(Update.isRunning(), false);
    });
  }

  it("refuses on a chip with one slot", () => {
    publish();
    slots.next = slots.running;
    start().checkSoon();
    elapse(1);
    assert.ok(log.has(/no second slot/));
  });

  it("waits longer after each failure, never longer than the interval", () => {
    start().checkSoon();
    elapse(10 * intervalMs);
    const pauses = log.lines().flatMap((line) => /trying again in (\d+) s/.exec(line)?.[1] ?? []);
    assert.deepEqual(
      [...pauses].map(Number).sort((a, b) => a - b),
      pauses.map(Number),
    );
    assert.ok(Number(pauses.at(-1)) <= (1.2 * intervalMs) / 1000);
  });

  it("asks the next source when one does not answer", () => {
    const web = new Web("roots");
    internet.pages.set("https://pages.example/BinFiles/version", { body: "0.9.0" });
    start([new GithubReleases("acme", "lamp", web), new Folder("https://pages.example/BinFiles", web)]).checkSoon();
    elapse(1);
    assert.ok(log.has(/check failed: github\.com: connection refused/));
    assert.ok(log.has("[ota] nothing newer than 1.0.0, the newest is 0.9.0"));
  });

  it("does not check while offline", () => {
    publish();
    isOnline = false;
    start().checkSoon();
    elapse(intervalMs);
    assert.deepEqual(internet.requests, []);
  });

  it("confirms a version on trial only after a completed check", () => {
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    const updater = start(undefined, "1.1.0");
    updater.checkSoon();
    elapse(1);
    assert.equal(slots.state, ESP_OTA_IMG_PENDING_VERIFY);
    publish();
    updater.checkSoon();
    elapse(1);
    assert.equal(slots.state, ESP_OTA_IMG_VALID);
    assert.ok(log.has("[ota] confirmed 1.1.0"));
    elapse(400_000);
    assert.equal(slots.rollbacks, 0);
  });

  it("gives a version up that cannot check in time", () => {
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    isOnline = false;
    start(undefined, "1.1.0");
    elapse(299_000);
    assert.equal(slots.rollbacks, 0);
    elapse(2000);
    assert.equal(slots.rollbacks, 1);
    assert.ok(log.has("[ota] giving up 1.1.0: the time is over"));
  });

  it("tries a version that was rolled back a few times, then leaves it", () => {
    publish();
    for (let attempt = 1; attempt <= 3; attempt++) {
      start().checkSoon();
      elapse(1);
      assert.equal(chip.restarts, attempt);
      mock.timers.reset();
      mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    }
    log.clear();
    start().checkSoon();
    elapse(1);
    assert.equal(chip.restarts, 3);
    assert.ok(log.has("[ota] rolled back: 1.1.0 did not confirm itself, attempt 3"));
    assert.ok(log.has("[ota] refused 1.1.0: it has not confirmed itself 3 times"));
  });
});
