let alive = 0;
class Part {
  constructor(readonly n: number) {
    if (n > 2) throw new RangeError(`part ${n}`);
    alive++;
  }
}
class Whole {
  parts: Part[] = [];
  constructor(count: number) {
    for (let i = 0; i < count; i++) this.parts.push(new Part(i));
  }
}
for (const count of [2, 5]) {
  try {
    console.log(new Whole(count).parts.length);
  } catch (error) {
    console.log(error instanceof RangeError ? error.message : "?", alive);
  }
}
