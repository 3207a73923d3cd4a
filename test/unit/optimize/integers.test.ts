import assert from "node:assert/strict";
import { compile } from "../../../compiler/index.ts";
import { explainLine } from "../../../compiler/ir/explain.ts";
import { validate } from "../../../compiler/ir/validate.ts";

/** The variable is declared in the line that ends in `// ?`. */
interface Case {
  readonly that: string;
  readonly source: string;
  readonly expected: RegExp;
}

const sink = "function use(value: number): void { console.log(value); }\n";
const unknown = "function unknown(): number { return Date.now() / 7; }\n";

const integers: readonly Case[] = [
  {
    that: "a counter up to a constant",
    source: "for (let index = 0; index < 10; index++) use(index); // ?",
    expected: /^index: i32, .*from 0 to 10$/,
  },
  {
    that: "a counter down to zero",
    source: "for (let index = 10; index >= 0; index--) use(index); // ?",
    expected: /^index: i32, .*from -1 to 10$/,
  },
  {
    that: "an index of an array",
    source: "const list = [1.5, 2];\nfor (let index = 0; index < list.length; index++) use(list[index]); // ?",
    expected: /^index: i32, .*from 0 to 1073741823$/,
  },
  {
    that: "a counter that is shown to be an index in every round",
    source: "const list = [1.5, 2];\nconst limit = unknown();\nfor (let at = 0; at < limit; at++) list[at] = 1; // ?",
    expected: /^at: i32, .*from 0 to 1073741823$/,
  },
  {
    that: "what is written behind an index",
    source: "const out = new Uint8Array(9);\nlet written = 0; // ?\nwhile (unknown() > 1) out[written++] = 1;",
    expected: /^written: i32, .*from 0 to 1073741824$/,
  },
  {
    that: "a result of a bit operator",
    source: "const bits = unknown() | 0; // ?\nuse(bits);",
    expected: /^bits: i32, .*from -2147483648 to 2147483647$/,
  },
  {
    that: "an unsigned shift",
    source: "const bits = unknown() >>> 0; // ?\nuse(bits);",
    expected: /^bits: u32, .*unsigned.*from 0 to 4294967295$/,
  },
  { that: "a masked number", source: "const low = unknown() & 0xff; // ?\nuse(low);", expected: /from 0 to 255$/ },
  {
    that: "a quotient rounded down",
    source: "for (let n = 0; n < 100; n++) {\n  const half = Math.floor(n / 2); // ?\n  use(half);\n}",
    expected: /^half: i32, .*from 0 to 49$/,
  },
  {
    that: "a remainder of what is not negative",
    source: "for (let n = 0; n < 100; n++) {\n  const digit = n % 10; // ?\n  use(digit);\n}",
    expected: /^digit: i32, .*from 0 to 9$/,
  },
  {
    that: "a parameter, by its calls",
    source: "function twice(count: number): number { return count * 2; } // ?\nuse(twice(3));\nuse(twice(40));",
    expected: /^count: i32, .*from 3 to 40$/,
  },
  {
    that: "a parameter of a recursive function",
    source: "function sum(count: number): number { return count > 0 ? sum(count - 1) + 1.5 : 0; } // ?\nuse(sum(9));",
    expected: /^count: i32, .*from 0 to 9$/,
  },
  {
    that: "a variable that a closure changes",
    source: "let state = 1; // ?\nconst flip = (): void => { state = 1 - state; };\nflip();\nuse(state & 1);",
    expected: /^state: (i32|f64)/,
  },
  {
    that: "a choice",
    source: "const chosen = unknown() > 1 ? 40 : -2; // ?\nuse(chosen);",
    expected: /^chosen: i32, .*from -2 to 40$/,
  },
  {
    that: "a code that a switch chooses",
    source:
      'let code = 0; // ?\nswitch (String(unknown())) {\n  case "a":\n    code = 7;\n    break;\n  default:\n    code = 9;\n}\nuse(code);',
    expected: /^code: i32, .*from 0 to 9$/,
  },
  {
    that: "a variable that a caught exception leaves in the middle",
    source: "let step = 1; // ?\ntry {\n  step = 2;\n  use(unknown());\n  step = 3;\n} catch {\n  use(step);\n}",
    expected: /^step: i32, .*from 1 to 3$/,
  },
  {
    that: "a code unit below the length of its text",
    source:
      "const text = String(unknown());\nfor (let at = 0; at < text.length; at++) {\n  const unit = text.charCodeAt(at); // ?\n  use(unit);\n}",
    expected: /^unit: i32, .*from 0 to 65535$/,
  },
  {
    that: "the index that a method of an array gives its callback",
    source: "const list = [1.5, 2];\nlist.forEach((value, index) => use(value * index)); // ?",
    expected: /^index: i32, .*from 0 to 1073741822$/,
  },
];

const doubles: readonly Case[] = [
  {
    that: "a fraction",
    source: "let sum = 0; // ?\nsum += 0.5;\nuse(sum);",
    expected: /^sum: f64, a double: it may have a fraction$/,
  },
  {
    that: "a sum without a limit",
    source: "let sum = 0; // ?\nwhile (unknown() > 1) sum += 1;\nuse(sum);",
    expected: /^sum: f64, .*not above 4294967295$/,
  },
  {
    that: "a difference without a limit",
    source: "let left = 0; // ?\nwhile (unknown() > 1) left -= 1;\nuse(left);",
    expected: /^left: f64, .*not below -2147483648$/,
  },
  {
    that: "a product that may be -0",
    source: "for (let n = 0; n < 3; n++) {\n  const turned = n * -1; // ?\n  use(turned);\n}",
    expected: /^turned: f64, .*-0/,
  },
  {
    that: "a negated zero",
    source: "for (let n = 0; n < 3; n++) {\n  const turned = -n; // ?\n  use(turned);\n}",
    expected: /^turned: f64, .*-0/,
  },
  {
    that: "a remainder of a negative number",
    source: "for (let n = -3; n < 3; n++) {\n  const rest = n % 3; // ?\n  use(rest);\n}",
    expected: /^rest: f64, .*-0/,
  },
  {
    that: "a remainder by what may be zero",
    source: "for (let n = 0; n < 3; n++) {\n  const rest = 7 % n; // ?\n  use(rest);\n}",
    expected: /^rest: f64, .*NaN/,
  },
  {
    that: "a quotient",
    source: "for (let n = 1; n < 3; n++) {\n  const part = 6 / n; // ?\n  use(part);\n}",
    expected: /^part: f64, .*fraction/,
  },
  {
    that: "a product above 2^31",
    source: "for (let n = 0; n < 70000; n++) {\n  const area = (n - 1) * n; // ?\n  use(area);\n}",
    expected: /^area: f64/,
  },
  {
    that: "a parameter of a function that is also a value",
    source: "function show(count: number): void { use(count); } // ?\nshow(1);\n[1.5].forEach(show);",
    expected: /^count: f64, a double: its function is also called/,
  },
  {
    that: "a number from outside",
    source: "const given = unknown(); // ?\nuse(given);",
    expected: /^given: f64, a double: .*whole number$/,
  },
  {
    that: "a code unit of another text",
    source:
      'const text = String(unknown());\nconst other = "otter";\nfor (let at = 0; at < text.length; at++) {\n  const unit = other.charCodeAt(at); // ?\n  use(unit);\n}',
    expected: /^unit: f64, .*NaN$/,
  },
  {
    that: "a code unit behind the one that was tested",
    source:
      "const text = String(unknown());\nfor (let at = 0; at < text.length; at++) {\n  at++;\n  const unit = text.charCodeAt(at); // ?\n  use(unit);\n}",
    expected: /^unit: f64, .*NaN$/,
  },
  {
    that: "a code unit of a text that was changed after the test",
    source:
      "let text = String(unknown());\nfor (let at = 0; at < text.length; at++) {\n  text = text.slice(1);\n  const unit = text.charCodeAt(at); // ?\n  use(unit);\n}",
    expected: /^unit: f64, .*NaN$/,
  },
  {
    that: "a counter beyond an int32",
    source: "for (let n = 0; n < 3000000000; n += 500000000) use(n - 5000000000); // ?",
    expected: /^n: (u32|f64)/,
  },
];

describe("integer inference", function () {
  this.timeout(60_000);
  for (const each of integers) it(`stores as an integer: ${each.that}`, () => check(each));
  for (const each of doubles) it(`leaves a double: ${each.that}`, () => check(each));

  it("explains fields, variables of modules and results of functions", () => {
    const program = compiled(
      "class Ring {\n  private at = 0;\n  next(): number {\n    this.at = (this.at + 1) % 8;\n    return this.at;\n  }\n}\nuse(new Ring().next());",
    );
    const ring = program.objects.find((object) => object.sourceName === "Ring");
    assert.deepEqual(
      ring?.fields.map(({ name, type, reason }) => ({ name, type, reason })),
      [
        {
          name: "at",
          type: { kind: "number", repr: "i32" },
          reason: "a 32-bit integer: every value is a whole number from 0 to 7",
        },
      ],
    );
  });
});

function check({ source, expected }: Case): void {
  const text = `${sink}${unknown}${wrapped(source)}`;
  const program = compiled(source);
  const line = text.split("\n").findIndex((each) => each.endsWith("// ?")) + 1;
  const sentences = explainLine(program, "main.ts", line);
  assert.ok(
    sentences.some((sentence) => expected.test(sentence)),
    `${expected} is none of:\n${sentences.join("\n")}`,
  );
}

/** Inside a function, so that variables are locals; declarations of functions and classes stay outside. */
function wrapped(source: string): string {
  return /^(function|class)/.test(source) ? source : `function run(): void {\n${source}\n}\nrun();\n`;
}

function compiled(source: string): NonNullable<ReturnType<typeof compile>["program"]> {
  const entry = "/program/main.ts";
  const overlays = new Map([[entry, `${sink}${unknown}${wrapped(source)}`]]);
  const { program, diagnostics } = compile({ entry, overlays });
  assert.ok(program, diagnostics.map((each) => each.text).join("\n"));
  assert.deepEqual(validate(program), []);
  return program;
}
