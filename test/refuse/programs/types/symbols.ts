function describe(key: symbol): string { //! OT2004
  return typeof key;
}
const own = Symbol("own"); //! OT2004
class Range {
  *[Symbol.iterator](): Generator<number> {
    yield 1;
  }
}
console.log(describe, own, [...new Range()], Symbol.asyncIterator); //! OT2004
