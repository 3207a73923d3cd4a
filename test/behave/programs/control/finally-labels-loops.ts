const log: string[] = [];
function walk(limit: number): string {
  outer: for (let i = 0; i < limit; i++) {
    try {
      inner: for (let j = 0; ; j++) {
        try {
          if (j === 1 && i === 0) continue outer;
          if (j === 2 && i === 1) break inner;
          if (i === 2) break outer;
          if (i === 3) return "never";
          log.push(`${i}${j}`);
          if (j > 3) throw new Error("too far");
        } finally {
          log.push(`f${i}${j}`);
          if (j === 0 && i === 1) continue inner;
        }
      }
      log.push(`after ${i}`);
    } finally {
      log.push(`F${i}`);
    }
  }
  return "done";
}
console.log(walk(5), log.join(" "));

function completions(kind: number): string {
  const steps: string[] = [];
  for (const round of [1, 2, 3]) {
    try {
      steps.push(`try${round}`);
      if (kind === 0) continue;
      if (kind === 1) break;
      if (kind === 2) return steps.join();
      if (kind === 3) throw new Error(`thrown${round}`);
    } catch (error) {
      steps.push(error instanceof Error ? error.message : "?");
      if (round === 2) return steps.join();
      continue;
    } finally {
      steps.push(`finally${round}`);
      if (kind === 2 && round === 1) steps.push("too late");
    }
    steps.push(`end${round}`);
  }
  return steps.join() + "|" + kind;
}
for (let kind = 0; kind < 5; kind++) console.log(completions(kind));

const overridden = (): number => {
  for (;;) {
    try {
      return 1;
    } finally {
      break;
    }
  }
  return 2;
};
console.log(overridden());
const nestedReturn = (): string => {
  let text = "a";
  try {
    return text;
  } finally {
    text = "b";
    try {
      throw new Error("inside");
    } catch {
      text += "c";
    } finally {
      console.log(text);
    }
  }
};
console.log(nestedReturn());
function replaced(): number {
  try {
    throw new Error("lost");
  } finally {
    return 5;
  }
}
console.log(replaced());
const closures: (() => string)[] = [];
for (let i = 0, limit = 3; i < limit; i++) {
  const doubled = i * 2;
  closures.push(() => `${i}/${limit}/${doubled}`);
  if (i === 1) limit = 4;
  i += i === 2 ? 0 : 0;
}
console.log(closures.map((f) => f()).join(" "));
const late: (() => number)[] = [];
for (let i = 0; i < 3; late.push(() => i), i++) late.push(() => i * 100);
console.log(late.map((f) => f()).join(" "));
const changing: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
  changing.push(() => ++i);
  if (changing.length > 10) break;
}
console.log(changing.map((f) => f() + f()).join(" "));
let whileIndex = 0;
const whiles: (() => number)[] = [];
do {
  const own = whileIndex;
  whiles.push(() => own + whileIndex);
} while (++whileIndex < 3);
console.log(whiles.map((f) => f()).join(" "));
block: {
  log.length = 0;
  for (const key in { a: 1, b: 2, c: 3 }) {
    if (key === "b") break block;
    log.push(key);
  }
  log.push("not reached");
}
console.log(log);
let guard = 0;
loop: while (true) {
  switch (guard++) {
    case 0:
      continue;
    case 1:
      continue loop;
    case 2:
      break;
    case 5:
      break loop;
    default:
      guard++;
  }
  console.log("guard", guard);
}
console.log(guard);
