import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import { compileProgram, runProgram } from "./compile.ts";
import { containerQuestions } from "./containers.ts";
import { numberQuestions, powerQuestions } from "./numbers.ts";
import type { Question } from "./question.ts";
import { structureQuestions } from "./structures.ts";
import { textQuestions } from "./texts.ts";

/** The texts from the first character on at which they differ. */
function difference(expected: string, given: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === given[at]) at++;
  return `${expected.slice(at, at + 40)} | ${given.slice(at, at + 40)}`;
}

describe("the runtime answers as Node", () => {
  let probe = "";

  before(async function () {
    this.timeout(300_000);
    probe = await compileProgram("probe.cpp");
  });

  after(() => {
    if (probe !== "") rmSync(path.dirname(probe), { recursive: true });
  });

  async function check(questions: readonly Question[]): Promise<void> {
    const input = questions.map(({ ask }) => JSON.stringify(ask)).join("\n");
    const { code, output, errors } = await runProgram(probe, [], `${input}\n`);
    assert.equal(code, 0, errors);
    const answers = output.trimEnd().split("\n");
    assert.equal(answers.length, questions.length);
    const wrong = questions.flatMap(({ ask, expect }, index) => {
      const expected = JSON.stringify(expect);
      const given = answers[index] ?? "";
      return given === expected
        ? []
        : [
            `${JSON.stringify(ask)}\n  Node:    ${expected}\n  runtime: ${given}\n  from:    ${difference(expected, given)}`,
          ];
    });
    assert.equal(wrong.length, 0, `${wrong.length} of ${questions.length} differ:\n${wrong.slice(0, 5).join("\n")}`);
  }

  const groups = {
    "about printing and reading numbers": numberQuestions,
    "about powers": powerQuestions,
    "about texts": textQuestions,
    "about printing structures": structureQuestions,
    "about maps and sorting": containerQuestions,
  } as const;

  for (const [name, questions] of Object.entries(groups)) {
    it(name, async function () {
      this.timeout(120_000);
      await check(questions());
    });
  }
});
