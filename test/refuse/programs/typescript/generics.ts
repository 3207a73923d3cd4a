interface HasId {
  id: number;
}
function find<T extends HasId>(list: readonly T[], id: number): T | undefined {
  return list.find((item) => item.id === id);
}
find([{ name: "a" }], 1); //! TS2353
class Box<T> {
  constructor(readonly value: T) {}
}
const box: Box = new Box(1); //! TS2314
const text: Box<string> = new Box(1); //! TS2322
function bad<T>(value: T): number {
  return value.length; //! TS2339
}
console.log(box, text, bad("a"));
