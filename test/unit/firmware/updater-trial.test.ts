import assert from "node:assert/strict";
import { mock } from "node:test";
import { chip } from "../../../arduino/Esp/Esp.ts";
import { ESP_OTA_IMG_PENDING_VERIFY, ESP_OTA_IMG_VALID, slots } from "../../../arduino/EspOta/EspOta.ts";
import { watchdog } from "../../../arduino/LoopWatchdog/LoopWatchdog.ts";
import { factsJson } from "../../../firmware-src/components/ota/facts.ts";
import { recordEvent, updateHistory, type HistoryEntry } from "../../../firmware-src/components/ota/history.ts";
import { elapseAsync } from "./elapse.ts";
import { publish, UpdaterBench } from "./updater-bench.ts";

describe("firmware: a version on trial", () => {
  const bench = new UpdaterBench();

  it("confirms a version on trial only after a completed check", async () => {
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    const updater = bench.start(undefined, "1.1.0");
    updater.checkSoon();
    await elapseAsync(1);
    assert.equal(slots.state, ESP_OTA_IMG_PENDING_VERIFY);
    await publish();
    updater.checkSoon();
    await elapseAsync(1);
    assert.equal(slots.state, ESP_OTA_IMG_VALID);
    assert.ok(bench.log.has("[ota] confirmed 1.1.0"));
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
      const updater = bench.start(undefined, "1.1.0");
      updater.selfTest(test);
      assert.equal(watchdog.timeoutMs, 60_000);
      updater.checkSoon();
      await elapseAsync(301_000);
      assert.ok(
        bench.log.lines().some((each) => line.test(each)),
        bench.log.lines().join("\n"),
      );
      // The stand-in comes back from giving up, so it can be asked again.
      assert.equal(slots.rollbacks === 0, stays);
      assert.equal(watchdog.timeoutMs, stays ? undefined : 60_000);
    });
  }

  it("tells programs how things stand, and keeps what became of versions", async () => {
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    await publish({ manifest: { version: "1.1.0", product: "kettle" } });
    const trialled = bench.start(undefined, "1.0.5");
    assert.equal(trialled.facts().isOnTrial, true);
    trialled.checkSoon();
    await elapseAsync(1);
    slots.state = ESP_OTA_IMG_VALID;
    const updater = bench.start(undefined, "1.0.5");
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
    bench.isOnline = false;
    bench.start(undefined, "1.1.0");
    await elapseAsync(299_000);
    assert.equal(slots.rollbacks, 0);
    await elapseAsync(2000);
    assert.equal(slots.rollbacks, 1);
    assert.ok(bench.log.has("[ota] giving up 1.1.0: the time is over"));
  });

  it("tries a version that was rolled back a few times, then leaves it", async () => {
    await publish();
    for (let attempt = 1; attempt <= 3; attempt++) {
      bench.start().checkSoon();
      await elapseAsync(1);
      assert.equal(chip.restarts, attempt);
      mock.timers.reset();
      mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    }
    bench.log.clear();
    bench.start().checkSoon();
    await elapseAsync(1);
    assert.equal(chip.restarts, 3);
    assert.ok(bench.log.has("[ota] rolled back: 1.1.0 did not confirm itself, attempt 3"));
    assert.ok(bench.log.has("[ota] refused 1.1.0: it has not confirmed itself 3 times"));
  });
});
