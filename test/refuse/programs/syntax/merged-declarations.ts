class Led {}
interface Led { //! OT1020
  pin: number;
}
function tool(): void {}
namespace tool { //! OT1020
  export const version = 1;
}
enum Level {
  low,
}
enum Level { //! OT1020
  high = 1,
}
interface Part {
  a: number;
}
interface Part {
  b: number;
}
namespace Space {
  export const a = 1;
}
namespace Space {
  export const b = 2;
}
function over(a: number): number;
function over(a: string): string;
function over(a: number | string): number | string {
  return a;
}
type Mode = "a" | "b";
const Mode = { a: "a", b: "b" } as const;
const part: Part = { a: 1, b: 2 };
const mode: Mode = Mode.a;
console.log(new Led(), tool, Level.low, part.a + part.b, Space.a + Space.b, over(1), over("x"), mode);
