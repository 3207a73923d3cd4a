import assert from "node:assert/strict";
import path from "node:path";
import { emitProgram } from "../../../compiler/6-emit/index.ts";
import { compile } from "../../../compiler/index.ts";

/** `sketch.cpp` of a program, from the line that follows its head. */
function sketchOf(text: string): string {
  const entry = path.join(import.meta.dirname, "main.ts");
  const { program, diagnostics } = compile({ entry, overlays: new Map([[entry, text]]) });
  assert.ok(program, diagnostics[0]?.text);
  const sketch = emitProgram(program, { mode: "firmware" }).get("sketch.cpp") ?? "";
  const head = 'extern "C" bool verifyRollbackLater() { return true; }\n\n';
  assert.ok(sketch.includes(head));
  return sketch.slice(sketch.indexOf(head) + head.length);
}

const isPolled = (text: string): boolean => sketchOf(text).includes("Scheduler::shared().poll()");
const reporterOf = (text: string): string | undefined => /otter::(reportUncaught\w*)\(/.exec(sketchOf(text))?.[1];

describe("sketch.cpp", () => {
  it("of an empty program does nothing", () => {
    assert.equal(sketchOf(""), "void setup() {\n}\n\nvoid loop() {\n  // Nothing is left to do.\n  delay(1000);\n}\n");
  });

  it("of a program with everything", () => {
    assert.equal(
      sketchOf("setInterval(() => { throw 'x'; }, 5);"),
      [
        "// What nobody catches ends the program, as under Node: a device restarts.",
        "template <typename F>",
        "static void guarded(F&& run) {",
        "  try {",
        "    run();",
        "  } catch (const otter::Thrown& thrown) {",
        "    otter::reportUncaught(thrown.value);",
        "    otter::platform::fail();",
        "  }",
        "}",
        "",
        "void setup() {",
        "  guarded([] {",
        "    otter_app::main::initialize();",
        "  });",
        "}",
        "",
        "void loop() {",
        "  guarded([] {",
        "    otter::Scheduler::shared().poll();",
        "  });",
        "  otter::platform::idleUntil(otter::Scheduler::shared().nextDueMs());",
        "}",
        "",
      ].join("\n"),
    );
  });

  describe("has the scheduler for", () => {
    const programs: Readonly<Record<string, string>> = {
      "a timer": "setTimeout(() => {}, 5);",
      "a timer in a method":
        "class Clock { start(): void { setInterval(() => {}, 5); } } const clock = new Clock(); clock.start();",
      "a timer in a function that is passed on":
        "function later(): void { setInterval(() => {}, 5); } [1].forEach(later);",
      "a microtask": "queueMicrotask(() => {});",
      "an async function": "async function run(): Promise<void> {} void run();",
      "an async function literal": "const run = async (): Promise<number> => 1; void run();",
      "a promise": "void Promise.resolve(3).then((value) => { console.log(value); });",
      "a class that can point to itself": "class Node { next?: Node; } export const head = new Node();",
      "an array of objects": "export const points = [{ x: 1 }];",
      "a map of objects": "export const points = new Map<string, { x: number }>();",
      "a closure over an object":
        "function make(list: number[]): () => number { return () => list.length; } console.log(make([1])());",
      "a generator": "function* count(): Generator<number> { yield 1; } for (const each of count()) console.log(each);",
    };
    for (const [name, text] of Object.entries(programs)) it(name, () => assert.ok(isPolled(text)));
  });

  describe("has no scheduler for", () => {
    const programs: Readonly<Record<string, string>> = {
      "texts and numbers": "let text = 'a'; for (let i = 0; i < 3; ++i) text += `${i}`; console.log(text);",
      "arrays and maps of numbers":
        "const map = new Map<string, number>(); map.set('a', 1); console.log(map.size, [1, 2].length);",
      "a class without a way back": "class Point { x = 1; } console.log(new Point().x);",
      "a timer in a function that nothing calls": "export function later(): void { setInterval(() => {}, 5); }",
      "a timer in a class that nothing makes an instance of":
        "export class Clock { start(): void { setInterval(() => {}, 5); } }",
      "an exception": "try { throw new Error('x'); } catch { console.log('caught'); }",
    };
    for (const [name, text] of Object.entries(programs)) it(name, () => assert.ok(!isPolled(text)));
  });

  describe("reports what nobody catches", () => {
    const programs: Readonly<Record<string, readonly [string | undefined, string]>> = {
      "not, where nothing throws": [
        undefined,
        "setInterval(() => { console.log('tick', Math.floor(Date.now())); }, 5);",
      ],
      "not, where only what nothing calls throws": [undefined, "export function fail(): void { throw 'x'; }"],
      "as an error, where only errors are thrown": ["reportUncaughtError", "throw new RangeError('x');"],
      "as an error, where one is thrown again": [
        "reportUncaughtError",
        "try { throw new TypeError('x'); } catch (error) { throw error; }",
      ],
      "as an error, where the library may throw": ["reportUncaughtError", "const list = [1]; console.log(list[3]);"],
      "as an error, of a class of the program's": [
        "reportUncaughtError",
        "class Failure extends Error { override name = 'Failure'; } throw new Failure('x');",
      ],
      "as a value, where texts are thrown": ["reportUncaught", "throw 'x';"],
      "as a value, where it came in from elsewhere": [
        "reportUncaught",
        "function fail(value: unknown): void { throw value; } fail(new Error('x'));",
      ],
      "as a value, where an error has members": [
        "reportUncaught",
        "class Failure extends Error { code = 3; } throw new Failure('x');",
      ],
      "as a value, where an error has a cause": ["reportUncaught", "throw new Error('x', { cause: 3 });"],
      "as a value, where a promise may be rejected with anything": [
        "reportUncaught",
        "void new Promise<void>((_resolve, reject) => { reject('x'); });",
      ],
      "as a value, where many errors are one": ["reportUncaught", "throw new AggregateError(['x'], 'y');"],
    };
    for (const [name, [reporter, text]] of Object.entries(programs))
      it(name, () => assert.equal(reporterOf(text), reporter));
  });
});
