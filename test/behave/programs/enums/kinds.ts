// enums
enum Plain { A, B = 5, C }
enum Text { X = "x", Y = "y" }
enum Mixed { No = 0, Yes = "yes" }
enum Flags { None = 0, R = 1 << 0, W = 1 << 1, RW = R | W }
enum Computed { Len = 3, Next = Plain.C + 1 }
const enum Quick { One = 1, Two }
console.log(Plain.A, Plain[5], Plain[6], Plain.C, Text.X, Mixed.No, Mixed.Yes, Flags.RW, Computed.Len, Computed.Next, Quick.Two);
console.log(Flags[3], Plain[Plain.A], (Flags.R | Flags.W) === Flags.RW);
const p: Plain = [Plain.B, Plain.A][0];
switch (p) { case Plain.A: console.log("a"); break; case Plain.B: console.log("b"); break; default: console.log("?"); }
function text(t: Text): string { return t === Text.X ? "first" : t; }
console.log(text(Text.X), text(Text.Y));
const m = new Map<Plain, string>([[Plain.A, "a"], [Plain.C, "c"]]);
console.log(m.get(Plain.C), m.get(Plain.B), m);
const rec: Record<Text, number> = { [Text.X]: 1, [Text.Y]: 2 };
console.log(rec[Text.Y], rec);

let f: Flags = Flags.None;
f |= Flags.W;
f ^= Flags.R;
console.log(f, (f & Flags.R) !== 0, f === Flags.RW);
namespace Shape { export enum Kind { Round = 10, Square } export const first = Kind.Round; }
console.log(Shape.Kind.Square, Shape.first, Shape.Kind[10]);
console.log(typeof Plain.A, typeof Text.X, `${Plain.B}-${Text.Y}`);
