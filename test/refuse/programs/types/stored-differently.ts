const numbers: number[] = [1, 2];
const mixed: (number | string)[] = numbers; //! OT2901
console.log(mixed.length);
function nested(n: number): number {
  const twice = <T,>(x: T): T[] => [x, x];
  return twice(n).length; //! OT2901
}
console.log(nested(1));
