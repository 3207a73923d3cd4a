// Each round of a loop has its own variable, however the loop and its closures treat it.
const plain: (() => number)[] = [];
for (let index = 0; index < 3; index++) plain.push(() => index);
console.log(plain.map((each) => each()));

const inBody: (() => number)[] = [];
for (let index = 0; index < 6; index++) {
  inBody.push(() => index);
  index++;
}
console.log(inBody.map((each) => each()));

const byClosure: (() => number)[] = [];
for (let index = 0; index < 5; index++) {
  const raise = (): number => (index += 2);
  byClosure.push(() => index);
  if (index === 1) raise();
}
console.log(byClosure.map((each) => each()));

const inUpdate: (() => number)[] = [];
for (let index = 0, add = (): number => (index += 10); index < 30; add(), index++) inUpdate.push(() => index);
console.log(inUpdate.length > 0 ? inUpdate.slice(0, 3).map((each) => each()) : []);

const inTest: (() => number)[] = [];
for (let index = 0; inTest.push(() => index) < 4; index++);
console.log(inTest.map((each) => each()));

const two: (() => string)[] = [];
for (let low = 0, high = 9; low < high; low += 2, high--) {
  if (low === 4) continue;
  two.push(() => `${low}-${high}`);
  if (high < 6) break;
}
console.log(two.map((each) => each()));

const nested: (() => number)[] = [];
for (let row = 0; row < 2; row++) {
  for (let column = 0; column < 2; column++) nested.push(() => row * 10 + column);
}
console.log(nested.map((each) => each()));

const texts: (() => string)[] = [];
for (let text = "a"; text.length < 4; text += "b") texts.push(() => text);
console.log(texts.map((each) => each()));

outer: for (let row = 0; row < 3; row++) {
  for (let column = 0; column < 3; column++) {
    const here = (): string => `${row}/${column}`;
    if (column === 1) continue outer;
    console.log(here());
  }
}

async function later(): Promise<void> {
  const seen: Promise<number>[] = [];
  for (let index = 0; index < 3; index++) {
    seen.push(Promise.resolve().then(() => index));
    await Promise.resolve();
  }
  console.log(await Promise.all(seen));
}

function* rounds(): Generator<() => number> {
  for (let index = 0; index < 3; index++) yield () => index;
}
console.log([...rounds()].map((each) => each()));
for (let index = 0; index < 2; index++) setTimeout(() => console.log("timer", index), index);
void later();
