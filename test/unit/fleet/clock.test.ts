import assert from "node:assert/strict";
import { VirtualClock, withVirtualTime } from "../../../sim/fleet/clock.ts";

function runAll(clock: VirtualClock, untilMs: number): void {
  for (let timer = clock.take(untilMs); timer !== undefined; timer = clock.take(untilMs)) timer.run();
}

describe("fleet: the clock", () => {
  it("runs timers in the order of their times, and of their setting at the same time", () => {
    const clock = new VirtualClock(1000);
    const seen: string[] = [];
    for (const [name, delayMs] of [
      ["c", 30],
      ["a", 10],
      ["d", 30],
      ["b", 20],
    ] as const) {
      clock.after(delayMs, () => seen.push(`${name} ${clock.nowMs}`));
    }
    runAll(clock, 1025);
    assert.deepEqual(seen, ["a 1010", "b 1020"]);
    assert.equal(clock.nowMs, 1025);
    runAll(clock, 2000);
    assert.deepEqual(seen.slice(2), ["c 1030", "d 1030"]);
  });

  it("repeats, cancels one, and cancels all of one owner", () => {
    const clock = new VirtualClock(0);
    const seen: string[] = [];
    clock.owner = "one";
    const repeated = clock.after(10, () => seen.push("tick"), 10);
    clock.after(15, () => seen.push("of one"));
    clock.owner = "two";
    clock.after(100, () => seen.push("of two"));
    runAll(clock, 35);
    clock.cancel(repeated);
    clock.owner = "one";
    clock.after(10, () => seen.push("never"));
    clock.cancelOf("one");
    runAll(clock, 1000);
    assert.deepEqual(seen, ["tick", "of one", "tick", "tick", "of two"]);
  });

  it("keeps ten thousand timers in order", () => {
    const clock = new VirtualClock(0);
    const seen: number[] = [];
    for (let index = 0; index < 10_000; index++) clock.after((index * 7919) % 10_007, () => seen.push(clock.nowMs));
    runAll(clock, 20_000);
    assert.equal(seen.length, 10_000);
    assert.ok(seen.every((atMs, index) => index === 0 || atMs >= (seen[index - 1] ?? 0)));
  });

  it("stands in for Node's timers, and gives them back", async () => {
    const clock = new VirtualClock(5000);
    const { setTimeout: original } = globalThis;
    const seen: number[] = [];
    await withVirtualTime(clock, async () => {
      setTimeout(() => seen.push(Date.now()), 250);
      clearTimeout(setTimeout(() => seen.push(-1), 10));
      runAll(clock, 6000);
      await Promise.resolve();
    });
    assert.deepEqual(seen, [5250]);
    assert.equal(globalThis.setTimeout, original);
    assert.ok(Date.now() > 1_000_000_000_000);
  });
});
