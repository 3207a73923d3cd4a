import type { Question } from "./question.ts";
import { Random } from "./random.ts";

type Step = readonly ["set", unknown, unknown] | readonly ["delete", unknown] | readonly ["clear"] | readonly ["next"];

function randomSteps(random: Random): Step[] {
  const key = (): unknown => random.pick<unknown>([random.between(0, 40), `k${random.between(0, 40)}`, true, null]);
  return Array.from({ length: random.between(5, 300) }, (): Step => {
    const kind = random.between(0, 99);
    if (kind < 55) return ["set", key(), random.between(0, 9)];
    if (kind < 85) return ["delete", key()];
    return kind < 99 ? ["next"] : ["clear"];
  });
}

/** The steps on a real Map, an iterator running all the while. */
function replay(steps: readonly Step[]): unknown[] {
  const map = new Map<unknown, unknown>();
  const seen: unknown[] = [];
  const walk = map.keys();
  for (const step of steps) {
    if (step[0] === "set") map.set(step[1], step[2]);
    if (step[0] === "delete") map.delete(step[1]);
    if (step[0] === "clear") map.clear();
    if (step[0] === "next") {
      const { done, value } = walk.next();
      seen.push(done ? "end" : value);
    }
  }
  return [...seen, ...map];
}

export function containerQuestions(): Question[] {
  const random = new Random(4);
  const questions: Question[] = [];
  for (let i = 0; i < 300; i++) {
    const steps = randomSteps(random);
    questions.push({ ask: ["map", steps], expect: replay(steps) });
  }
  for (let i = 0; i < 200; i++) {
    const list = Array.from({ length: random.between(0, 200) }, () => random.between(-50, 2000) / 4);
    questions.push({ ask: ["sort", list], expect: list.toSorted() });
    questions.push({ ask: ["stableSort", list], expect: list.toSorted((a, b) => Math.floor(a) - Math.floor(b)) });
  }
  return questions;
}
