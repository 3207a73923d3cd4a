import assert from "node:assert/strict";
import { mock } from "node:test";
import { chip } from "../../../arduino/Esp/Esp.ts";
import { ESP_OTA_IMG_ABORTED, ESP_OTA_IMG_PENDING_VERIFY, slots } from "../../../arduino/EspOta/EspOta.ts";
import { ESP_RST_PANIC, ESP_RST_POWERON, ESP_RST_SW, reset } from "../../../arduino/EspSystem/EspSystem.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { rtcWords } from "../../../arduino/RtcMemory/RtcMemory.ts";
import { CrashLadder } from "../../../firmware-src/components/ota/crash-ladder.ts";
import { updateHistory } from "../../../firmware-src/components/ota/history.ts";
import { loadMemory } from "../../../firmware-src/components/ota/memory.ts";
import { captureLog } from "./capture-log.ts";
import { elapse } from "./elapse.ts";

const provenMs = 60_000;
const safeModeMs = 600_000;

describe("firmware: the ladder out of a boot loop", () => {
  const log = captureLog();

  /** A start for that reason; whether it is in safe mode. */
  function start(reason: number): boolean {
    mock.timers.reset();
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    reset.reason = reason;
    const options = { version: "1.1.0", provenMs, safeModeAfter: 3, fallBackAfter: 6, safeModeMs, trialLimit: 3 };
    return new CrashLadder(options).climb();
  }

  beforeEach(() => {
    log.clear();
    flash.clear();
    slots.reset();
    rtcWords.fill(0);
    chip.restarts = 0;
  });
  afterEach(() => mock.timers.reset());

  it("goes to safe mode at the third early end in a row, whatever ended the starts", () => {
    assert.deepEqual([ESP_RST_POWERON, ESP_RST_PANIC, ESP_RST_SW, ESP_RST_PANIC].map(start), [
      false,
      false,
      false,
      true,
    ]);
    assert.ok(log.has("[ota] 3 starts in a row have ended early"));
    assert.equal(flash.size, 0);
  });

  it("counts from the beginning after a run that lasted, and after a loss of power", () => {
    [ESP_RST_POWERON, ESP_RST_PANIC, ESP_RST_PANIC].forEach(start);
    elapse(provenMs);
    assert.deepEqual([ESP_RST_PANIC, ESP_RST_PANIC, ESP_RST_PANIC].map(start), [false, false, false]);
    assert.equal(start(ESP_RST_POWERON), false);
    assert.deepEqual([ESP_RST_PANIC, ESP_RST_PANIC].map(start), [false, false]);
  });

  it("leaves safe mode by itself after its time", () => {
    [ESP_RST_POWERON, ESP_RST_PANIC, ESP_RST_PANIC, ESP_RST_PANIC].forEach(start);
    elapse(safeModeMs - 1000);
    assert.equal(chip.restarts, 0);
    elapse(1000);
    assert.equal(chip.restarts, 1);
    assert.equal(start(ESP_RST_SW), false);
  });

  it("goes to the other slot at the sixth, and remembers not to come back to this version", () => {
    start(ESP_RST_POWERON);
    for (let crash = 1; crash <= 5; crash++) start(ESP_RST_PANIC);
    assert.equal(slots.boot, slots.running);
    start(ESP_RST_PANIC);
    assert.equal(slots.boot, slots.next);
    assert.equal(chip.restarts, 1);
    assert.deepEqual(loadMemory(), { trying: "1.1.0", attempts: 3, sequence: 0 });
    assert.equal(updateHistory()[0]?.text, "1.1.0 given up after 6 early ends");
  });

  it("stays in safe mode when there is one slot only, and leaves a version on trial to the bootloader", () => {
    slots.next = slots.running;
    start(ESP_RST_POWERON);
    for (let crash = 1; crash <= 6; crash++) start(ESP_RST_PANIC);
    assert.equal(start(ESP_RST_PANIC), true);
    slots.reset();
    slots.state = ESP_OTA_IMG_PENDING_VERIFY;
    start(ESP_RST_PANIC);
    assert.equal(slots.boot, slots.running);
    assert.equal(chip.restarts, 0);
  });

  it("does not go back to a version that has failed its own trial", () => {
    slots.nextState = ESP_OTA_IMG_ABORTED;
    start(ESP_RST_POWERON);
    for (let crash = 1; crash <= 6; crash++) start(ESP_RST_PANIC);
    assert.ok(log.has("[ota] there is no other version to go back to"));
    assert.equal(slots.boot, slots.running);
    assert.equal(chip.restarts, 0);
  });

  it("does not count the crashes of the version in the other slot", () => {
    [ESP_RST_POWERON, ESP_RST_PANIC, ESP_RST_PANIC].forEach(start);
    [slots.running, slots.next] = [slots.next, slots.running];
    assert.deepEqual([ESP_RST_PANIC, ESP_RST_PANIC, ESP_RST_PANIC].map(start), [false, false, false]);
  });
});
