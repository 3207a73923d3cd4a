class Point {
  constructor(readonly x: number) {}
}
interface Inner {
  list: Set<number>[];
}
type Shape = { radius: number } | { side: number };
console.log(parseJson<Map<string, number>>("{}").size); //! OT4005
console.log(parseJson<Point>("{}").x); //! OT4005
console.log(parseJson<{ inner: Inner }>("{}").inner.list.length); //! OT4005
console.log("radius" in parseJson<Shape>("{}")); //! OT4005
console.log(parseJson<number[] | string[]>("[]").length); //! OT4005
console.log(parseJson<() => number>("1")()); //! OT4005
function load<T>(text: string): T {
  return parseJson<T>(text); //! OT4005
}
console.log(load<number>("1"));
