import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compile } from "../../../compiler/index.ts";
import { emitProgram } from "../../../compiler/6-emit/index.ts";

/** By the C++ type in a tag: the type that the number has in the program. */
const kinds: Readonly<Record<string, string>> = {
  int8_t: "std::int8_t",
  uint8_t: "std::uint8_t",
  byte: "std::uint8_t",
  int16_t: "std::int16_t",
  uint16_t: "std::uint16_t",
  int: "std::int32_t",
  int32_t: "std::int32_t",
  long: "std::int32_t",
  "unsigned int": "std::uint32_t",
  uint32_t: "std::uint32_t",
  "unsigned  long": "std::uint32_t",
  size_t: "std::uint32_t",
  float: "float",
  double: "double",
  int64_t: "double",
  uint64_t: "double",
  some_enum_t: "double",
};

describe("the numbers that a binding gives", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-bindings-"));
    mkdirSync(path.join(folder, "arduino/Probe"), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  /** The C++ of a program that uses the binding. */
  function compiled(binding: string, program: string): string {
    writeFileSync(path.join(folder, "arduino/Probe/Probe.d.ts"), `/** @include <probe.h> */\n${binding}\n`);
    const entry = path.join(folder, "main.ts");
    writeFileSync(entry, `${program}\n`);
    const result = compile({ entry });
    assert.ok(result.program, JSON.stringify(result.diagnostics));
    return emitProgram(result.program, { mode: "firmware" }).get("main.cpp") ?? "";
  }

  for (const [tag, cpp] of Object.entries(kinds)) {
    it(`{${tag}} is a ${cpp}`, () => {
      const text = compiled(
        `/** @returns {${tag}} */\nexport declare function give(): number;\n/** @type {${tag}} */\nexport declare const LEVEL: number;`,
        `import { give, LEVEL } from "arduino/Probe";\nexport function sum(): number {\n  return give() + LEVEL;\n}\nconsole.log(sum());`,
      );
      assert.ok(text.includes(`from<${cpp}>(give())`), text);
      assert.ok(text.includes(`from<${cpp}>(LEVEL)`), text);
    });
  }

  it("are read from methods and fields, with words behind the type", () => {
    const text = compiled(
      `export declare class Port {
  constructor();
  /** Reads. @param {uint8_t} pin
   * @returns {uint16_t} millivolts */
  read(pin: number): number;
  /** @type {int8_t} */
  level: number;
}`,
      `import { Port } from "arduino/Probe";\nconst port = new Port();\nconsole.log(port.read(3), port.level);`,
    );
    assert.match(text, /from<std::uint16_t>\(.*\.read\(/);
    assert.match(text, /from<std::int8_t>\(.*\.level\)/);
  });

  it("stay what TypeScript says where it says more than 'number'", () => {
    const text = compiled(
      `/** @returns {uint32_t} */\nexport declare function give(): u8;\n/** @returns {int} */\nexport declare function maybe(): boolean;`,
      `import { give, maybe } from "arduino/Probe";\nconsole.log(give(), maybe());`,
    );
    assert.match(text, /from<std::uint8_t>\(give\(\)\)/);
    assert.match(text, /from<bool>\(maybe\(\)\)/);
  });

  it("are doubles without a tag", () => {
    const text = compiled(
      `export declare function give(): number;`,
      `import { give } from "arduino/Probe";\nconsole.log(give());`,
    );
    assert.match(text, /from<double>\(give\(\)\)/);
  });
});
