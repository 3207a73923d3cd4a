let log = "";
function* tell() {
  log += "start ";
  yield 1;
  log += "middle ";
  yield 2;
  log += "end ";
}
const g = tell();
log += "made ";
g.next();
log += "| ";
g.next();
log += "| ";
g.next();
console.log(log);
function* naturals(): Generator<number> {
  for (let n = 0; ; n++) yield n;
}
function* take<T>(source: Iterable<T>, n: number): Generator<T> {
  if (n <= 0) return;
  for (const value of source) {
    yield value;
    if (--n === 0) return;
  }
}
function* map<T, U>(source: Iterable<T>, f: (value: T) => U): Generator<U> {
  for (const value of source) yield f(value);
}
console.log([...take(map(naturals(), (n) => n * n), 5)].join());
