function* ask(question: string): Generator<string, string, string> {
  const answer = yield question;
  if (answer === "") return yield* ask(question + "!");
  return answer.trim();
}
function* form(): Generator<string, { name: string; age: number }, string> {
  const name = yield* ask("name");
  let age = NaN;
  while (Number.isNaN(age)) {
    try {
      age = Number(yield* ask("age"));
    } catch (error) {
      const again = yield `error: ${error instanceof Error ? error.message : "?"}`;
      age = again.length;
    }
  }
  return { name, age };
}
const f = form();
console.log(f.next("ignored").value, f.next("").value, f.next(" Ada ").value, f.next("x").value);
console.log(f.throw(new Error("broken")).value);
const last = f.next("four");
if (last.done === true) console.log(last.value.name, last.value.age);
console.log(f.next(""));
function* average(): Generator<number | undefined, void, number> {
  let [sum, count] = [0, 0];
  for (;;) {
    const next: number = yield count === 0 ? undefined : sum / count;
    sum += next;
    count++;
  }
}
const it = average();
it.next(0);
console.log([4, 8, 3].map((n) => it.next(n).value));
const expression = function* (): Generator<number, number, number> {
  return (yield 1) * 10 + (yield 2) - (yield* (function* (): Generator<number, number, number> { return yield 3; })());
};
const g = expression();
console.log(g.next(0).value, g.next(5).value, g.next(6).value, g.next(7));
