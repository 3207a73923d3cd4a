class Tracked {
  constructor(public id: number) {}
}
let current = new Tracked(0);
const kept: Tracked[] = [];
for (let i = 1; i <= 5; i++) {
  const previous = current;
  current = new Tracked(previous.id + i);
  if (i % 2) kept.push(previous);
}
console.log(current.id, kept.map((k) => k.id).join());
let text = "x";
for (let i = 0; i < 10; i++) text = text + text;
console.log(text.length);
let pair: [Tracked, Tracked] = [current, kept[0]];
pair = [pair[1], pair[0]];
console.log(pair[0].id, pair[1].id);
