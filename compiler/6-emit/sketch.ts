/** `sketch.cpp`: Arduino's `setup()` and `loop()`, with no more in them than the program asks for. */
import { needsScheduler, type Uncaught, whatIsThrown } from "../5-optimize/demands.ts";
import { findReachable } from "../5-optimize/reachable.ts";
import type { Program } from "../ir/nodes.ts";
import type { ObjectId } from "../ir/types.ts";
import type { SketchPlaces } from "./templates.ts";
import { indent } from "./text/lines.ts";

/** The places of `sketch.cpp` for a program whose modules are initialized by these calls. */
export function sketchPlaces(
  program: Program,
  cyclic: ReadonlySet<ObjectId>,
  includes: readonly string[],
  initializers: readonly string[],
): SketchPlaces {
  const reachable = findReachable(program);
  const reporter = reporters[whatIsThrown(program, reachable)];
  const guarded = (lines: readonly string[]): readonly string[] =>
    reporter === undefined || lines.length === 0 ? lines : ["guarded([] {", ...indent(lines), "});"];
  return {
    includes,
    guard: reporter === undefined ? [] : guardOf(reporter),
    setup: guarded(initializers),
    loop: needsScheduler(reachable, cyclic) ? [...guarded(turn), rest] : idle,
  };
}

/** What prints an error that nobody caught; the one for plain errors does without the code that shows any value. */
const reporters: Readonly<Record<Uncaught, string | undefined>> = {
  nothing: undefined,
  "plain errors": "reportUncaughtError",
  "any value": "reportUncaught",
};

const guardOf = (reporter: string): readonly string[] => [
  "// What nobody catches ends the program, as under Node: a device restarts.",
  "template <typename F>",
  "static void guarded(F&& run) {",
  "  try {",
  "    run();",
  "  } catch (const otter::Thrown& thrown) {",
  `    otter::${reporter}(thrown.value);`,
  "    otter::platform::fail();",
  "  }",
  "}",
  "",
];

const turn = ["otter::Scheduler::shared().poll();"];
const rest = "otter::platform::idleUntil(otter::Scheduler::shared().nextDueMs());";

/** Coming round once a second satisfies a watchdog; the other tasks of the device have all the rest. */
const idle = ["// Nothing is left to do.", "delay(1000);"];
