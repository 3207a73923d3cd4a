// fixed widths in loops, wrapping at their borders
let b: u8 = u8(0); let rounds = 0; do { b = u8(b + 51); rounds++; } while (b !== 0 && rounds < 1000); console.log(rounds, b);
let s: i8 = i8(100); for (let i = 0; i < 5; i++) { s = i8(s + 20); console.log(s); } const mask: u16 = u16(0xff00); console.log(u16(mask << 4), u16(mask >>> 4), u16(~mask), i16(mask), u32(mask * mask), i32(mask * mask * 2));
const sum = (bytes: readonly u8[]): u8 => { let t: u8 = u8(0); for (const x of bytes) t = u8(t + x); return t; }; console.log(sum([u8(200), u8(100)]), sum([]), [u8(1), u8(255)].map((x) => x + 1));
let lfsr: u16 = u16(0xace1); const bits: number[] = []; for (let i = 0; i < 16; i++) { const bit = (lfsr ^ (lfsr >> 2) ^ (lfsr >> 3) ^ (lfsr >> 5)) & 1; lfsr = u16((lfsr >> 1) | (bit << 15)); bits.push(bit); } console.log(bits.join(""), lfsr.toString(16));
const f: f32 = f32(16777217); console.log(f, f32(0.1) + f32(0.2), f32(f32(0.1) + f32(0.2)), f32(1e40), f32(-1e-50), f32(NaN), u8(-0.9), u8(256.9), i8(-129), u32(2 ** 32 + 5), i32(-(2 ** 31) - 1), u8(Infinity));
class Reg { value: u8 = u8(0); add(n: number): this { this.value = u8(this.value + n); return this; } get high(): boolean { return (this.value & 0x80) !== 0; } } const r = new Reg(); console.log(r.add(130).value, r.high, r.add(-3).value, r.high, r.add(1000).value, r);
