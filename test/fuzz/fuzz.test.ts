import assert from "node:assert/strict";
import { flavours } from "./run/native.ts";
import { type Conditions, usualVariants } from "./run/verdict.ts";
import { type Finding, fuzz } from "./session.ts";

const conditions: Conditions = { variants: usualVariants, flavour: flavours.quick };
const minutesMs = 60_000;
const batchSize = 50;
/** The generator asks for what the language refuses now and then, and seldom. */
const mostRefused = 0.05;
const mostIllTyped = 0.06;

describe("random programs", function () {
  this.timeout(15 * minutesMs);

  for (const seed of [1, 51, 101, 151]) {
    it(`do the same under Node and compiled: ${batchSize} from seed ${seed}`, async () => {
      const { tally, findings, refusals } = await fuzz({ programs: batchSize, seed, batchSize, conditions });
      assert.deepEqual(findings.map(described), []);
      const refused = JSON.stringify([...refusals]);
      assert.ok(tally.refused <= batchSize * mostRefused, `${tally.refused} were refused: ${refused}`);
      assert.ok(
        tally["ill-typed"] <= batchSize * mostIllTyped,
        `${tally["ill-typed"]} were not well-typed: ${refused}`,
      );
      assert.ok(tally.same >= batchSize * 0.9, `only ${tally.same} were compared to their end`);
    });
  }
});

const described = ({ seed, kind, details }: Finding): string => `seed ${seed} ${kind}: ${details.slice(0, 500)}`;

describe("the fuzzer", function () {
  this.timeout(5 * minutesMs);

  const innocent = "let total = 0;\nfor (let i = 0; i < 4; i++) total += i;\nconsole.log(total);\n";
  const guilty = [
    "function half(n: number): number { return n / 2; }",
    "const numbers: number[] = [1, 2.5, 3];",
    "let total = 0;",
    "for (const each of numbers) { total += half(each); }",
    "if (numbers.length > 2) { console.log(total, Math.trunc(total + numbers.length)); }",
    "console.log(numbers);",
  ].join("\n");

  it("finds a planted difference and shrinks the program to what shows it", async () => {
    const { findings, tally } = await fuzz({
      programs: 3,
      seed: 7,
      batchSize: 3,
      generate: (seed) => (seed === 8 ? guilty : innocent),
      shrinking: { batchSize: 24, mostBatches: 8 },
      conditions: {
        ...conditions,
        variants: [undefined],
        // As if the compiled program cut numbers off in another way than Node.
        distort: (outcome, program) =>
          program.includes("Math.trunc(") ? { ...outcome, output: `${outcome.output}odd` } : outcome,
      },
    });
    assert.equal(tally.same, 2);
    assert.deepEqual(
      findings.map(({ seed, kind }) => [seed, kind]),
      [[8, "differs"]],
    );
    const [finding] = findings;
    assert.match(finding?.program ?? "", /Math\.trunc\(/);
    assert.ok((finding?.program.length ?? Infinity) < guilty.length / 3, finding?.program);
    assert.match(finding?.details ?? "", /\+ .*odd/);
  });

  it("notices what the runtime really does differently", async () => {
    // `Math.random` is the one function whose results nobody promises.
    const { findings } = await fuzz({
      programs: 1,
      seed: 1,
      batchSize: 1,
      generate: () => "console.log(Math.random());",
      conditions,
    });
    assert.match(findings[0]?.kind ?? "", /differ/);
  });

  it("tells refused, ill-typed and endless programs from faults", async () => {
    const programs = [
      "const data: any = 5;\nconsole.log(data);",
      "const text: string = 5;\nconsole.log(text);",
      "let going = true;\nwhile (going) going = Date.now() > 0;\n",
      "const list = [1, 2];\nconsole.log(list[list.length]);",
    ];
    const { tally, findings } = await fuzz({
      programs: programs.length,
      seed: 0,
      batchSize: programs.length,
      generate: (seed) => programs[seed] ?? "",
      conditions: { ...conditions, variants: [undefined] },
    });
    assert.deepEqual(findings, []);
    const { refused, endless, excused } = tally;
    assert.deepEqual([refused, tally["ill-typed"], endless, excused], [1, 1, 1, 1]);
  });
});
