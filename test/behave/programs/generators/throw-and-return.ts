function* robust(): Generator<string> {
  let n = 0;
  while (n < 5) {
    try {
      yield `value ${n++}`;
    } catch (error) {
      yield `recovered ${error instanceof Error ? error.message : "?"}`;
    }
  }
}
const g = robust();
console.log(g.next().value, g.throw(new Error("bad")).value, g.next().value, g.return().done, g.next().done);
