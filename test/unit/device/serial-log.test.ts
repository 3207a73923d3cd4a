import assert from "node:assert/strict";
import { SerialLog } from "../../../sim/device/serial-log.ts";

describe("device: serial log", () => {
  it("puts lines together from whatever pieces come", () => {
    const log = new SerialLog();
    log.append("on");
    log.append("e\r\ntwo\nthr");
    assert.deepEqual(log.lines, ["one", "two"]);
    log.end("at the end");
    assert.deepEqual(log.lines, ["one", "two", "thr"]);
  });

  it("waits for lines to come, and finds those that came before", async () => {
    const log = new SerialLog();
    const waiting = log.waitFor(/version (\d+)/, 1000);
    log.append("version 7\n");
    assert.equal((await waiting)[1], "7");
    assert.equal((await log.waitFor(/version (\d+)/, 1000))[1], "7");
  });

  it("sees only what comes after a mark", async () => {
    const log = new SerialLog();
    log.append("booted\n");
    const mark = log.mark();
    assert.equal(log.has(/booted/, mark), false);
    const waiting = log.waitFor(/booted/, 1000, mark);
    log.append("other\nbooted\n");
    await waiting;
    assert.equal(log.count(/booted/), 2);
  });

  it("fails with the last lines, in time or when the device ends", async () => {
    const log = new SerialLog();
    log.append("the last words\n");
    await assert.rejects(log.waitFor(/never/, 20), /within 20 ms[^]*the last words/);
    const waiting = log.waitFor(/never/, 5000);
    log.end("before the board ended");
    await assert.rejects(waiting, /before the board ended/);
    await assert.rejects(log.waitFor(/never/, 5000), /before the board ended/);
  });
});
