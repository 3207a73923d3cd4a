import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { diagnose } from "../../../compiler/index.ts";

const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join("");

/** Texts that no person writes, and what is said of them; each within the test's time. */
const texts: readonly (readonly [what: string, text: string | Buffer, codes: readonly string[]])[] = [
  ["nothing", "", []],
  ["a byte order mark and carriage returns", "\ufeffconsole.log(1);\r\nconsole.log(`a\r\nb`);\r\n", []],
  ["every byte there is", Buffer.from(Uint8Array.from({ length: 4096 }, (_, i) => i % 256)), ["TS1127"]],
  ["bytes that are no UTF-8", Buffer.from('const a = "\xff\xfe\xc3";\nconsole.log(a);\n', "latin1"), []],
  ["arrays 50 deep", `const a = ${"[".repeat(50)}1${"]".repeat(50)};\nconsole.log(a.length);\n`, []],
  ["arrays 3,000 deep", `const a = ${"[".repeat(3000)}${"]".repeat(3000)};\nconsole.log(a);\n`, ["OT1024"]],
  ["brackets 5,000 deep", `console.log(${"(".repeat(5000)}1${")".repeat(5000)});\n`, ["OT1024"]],
  ["blocks 3,000 deep", `${"{".repeat(3000)}console.log(1);${"}".repeat(3000)}\n`, ["OT1024"]],
  ["500 terms", `const a = 1;\nconsole.log(${many(500, () => "a + ")}a);\n`, []],
  ["20,000 terms", `const a = 1;\nconsole.log(${many(20_000, () => "a + ")}a);\n`, ["OT1024"]],
  ["90 conditionals", `const n: number = [5][0];\nconsole.log(${many(90, (i) => `n === ${i} ? ${i} : `)}0);\n`, []],
  [
    "1,000 conditionals",
    `const n: number = [5][0];\nconsole.log(${many(1000, (i) => `n === ${i} ? ${i} : `)}0);\n`,
    ["OT1024"],
  ],
  [
    "2,000 times else if",
    `let n = 0;\n${many(2000, (i) => `if (n === ${i}) n++; else `)}n--;\nconsole.log(n);\n`,
    ["OT1024"],
  ],
  ["functions 2,000 deep", `const f = ${"() => ".repeat(2000)}1;\nconsole.log(f);\n`, ["OT1024"]],
  ["templates 800 deep", `const a = 1;\nconsole.log(${"`${".repeat(800)}a${"}`".repeat(800)});\n`, ["OT1024"]],
  [
    "a union of 400",
    `type U = ${many(400, (i) => `| { k: "${i}"; v${i}: number }`)};\nconst u: U = { k: "5", v5: 1 };\nconsole.log(u.k);\n`,
    [],
  ],
  [
    "a type that grows without end",
    "interface Chain<T> { next: Chain<T[]>; value: T }\nlet c: Chain<number> | undefined;\nconsole.log(c?.value);\n",
    ["OT3001"],
  ],
  [
    "types that are themselves",
    "type X = X;\ninterface I extends I {}\nclass C extends C {}\nconsole.log(1);\n",
    ["TS2310", "TS2456", "TS2506"],
  ],
];

describe("the compiler, given what no person writes", function () {
  this.timeout(30_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-hostile-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [what, text, codes] of texts) {
    it(`answers ${what}`, () => {
      const file = path.join(folder, "program.ts");
      writeFileSync(file, text);
      const found = [...new Set(diagnose([file], folder).map(({ code }) => code))].sort();
      for (const code of codes) assert.ok(found.includes(code), `${code} is not among ${found.join(", ")}`);
      if (codes.length === 0) assert.deepEqual(found, []);
    });
  }
});
