import assert from "node:assert/strict";
import { Random } from "./random.ts";
import { Checker } from "./robust/checker.ts";
import { mutate, tokensOf } from "./robust/mutate.ts";
import { installedFiles, mutants, robust, type RobustFinding } from "./robust/session.ts";
import { syntaxErrors } from "./run/syntax.ts";

const minutesMs = 60_000;
const timeLimitMs = 2 * minutesMs;
const described = ({ name, kind, details }: RobustFinding): string => `${name} ${kind}: ${details.slice(0, 500)}`;

describe("the compiler, given texts that make little sense", function () {
  this.timeout(15 * minutesMs);

  it("answers to files of node_modules", async () => {
    const files = installedFiles();
    assert.ok(files.length > 500, `${files.length} files`);
    const some = files.filter((_, index) => index % 20 === 0);
    const { findings, total } = await robust(some, { timeLimitMs });
    assert.deepEqual(findings.map(described), []);
    assert.equal(total, some.length);
  });

  it("answers to mutated programs, and g++ takes what it accepts", async () => {
    const { findings, accepted, refused } = await robust(mutants(150, 1), { timeLimitMs });
    assert.deepEqual(findings.map(described), []);
    assert.ok(accepted > 5 && refused > 50, `${accepted} accepted, ${refused} refused`);
  });
});

describe("what asks the compiler", function () {
  this.timeout(5 * minutesMs);

  it("notices a text that takes too long, and goes on", async () => {
    const impatient = new Checker(1);
    assert.deepEqual(await impatient.check("console.log(1);"), { kind: "hangs" });
    await impatient.close();
    const patient = new Checker(timeLimitMs);
    assert.equal((await patient.check("console.log(1);")).kind, "accepted");
    assert.equal((await patient.check("console.log(;")).kind, "refused");
    await patient.close();
  });

  it("says which programs g++ refuses", async () => {
    const program = (body: string): Map<string, string> =>
      new Map([
        ["main.cpp", `namespace otter_app { inline int f() { ${body} } }\n`],
        ["program.cpp", "namespace otter::app { void initialize(); void initialize() {} }\n"],
      ]);
    const errors = await syntaxErrors([program("return 1;"), program("return odd;"), program("return 2;")]);
    assert.deepEqual(
      errors.map((error) => error !== undefined),
      [false, true, false],
    );
    assert.match(errors[1] ?? "", /odd/);
  });

  it("changes programs, the same way for the same seed", () => {
    const program = "const a = 1;\nconsole.log(a, 'x');\n";
    assert.equal(tokensOf(program).join(""), program.trimEnd());
    const made = Array.from({ length: 40 }, (_, seed) => mutate(program, new Random(seed), ["let", "=>"]));
    assert.deepEqual(
      made,
      Array.from({ length: 40 }, (_, seed) => mutate(program, new Random(seed), ["let", "=>"])),
    );
    assert.ok(new Set(made).size > 30);
    assert.ok(made.filter((text) => text === program.trimEnd()).length < 8);
  });
});
