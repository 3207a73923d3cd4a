const ns = [0, -0, 1, -1, 0.5, 1.005, 123.456, 1e21, 1e-7, 123456789012345680000, 5e-324, 1.7976931348623157e308, NaN, Infinity, -Infinity, 0.1 + 0.2, 2 ** 53, -1e-10];
for (const n of ns) console.log(n, String(n), n.toString(2).slice(0, 20), Number.isInteger(n), Number.isSafeInteger(n), Math.sign(n), Math.trunc(n), Math.round(n), Math.fround(n));
for (const n of [0, 1.005, 123.456, -2.5, 1e21, 1.45, 0.000001]) console.log(n.toFixed(2), n.toFixed(0), n.toPrecision(3), n.toExponential(2), n.toExponential());
console.log((255).toString(16), (0.5).toString(2), (-255).toString(36), (1e21).toString(7), (3.14159).toString(8));
console.log(parseInt("12px"), parseInt("0x1f"), parseInt("z", 36), parseInt(""), parseInt("-0"), parseInt("1e3"), parseInt("101", 2), parseFloat("3.14abc"), parseFloat(".5."), parseFloat("-.5e-2x"), parseFloat("Infinityx"));
console.log(Number(""), Number(" 12 "), Number("1_0"), Number("0b101"), Number("0o17"), Number("0x1F"), Number("1e1000"), Number("-"), Number("12px"), Number("\n"));
console.log(Math.max(), Math.min(), Math.max(1, NaN), Math.hypot(3, 4), Math.log2(8), Math.log10(1000), Math.log1p(0), Math.expm1(0), Math.atan2(1, -1), Math.clz32(1), Math.imul(0xffffffff, 5), Math.sinh(0), Math.sqrt(-1));
console.log(1 / -0, Object.is(-0, 0), -0 === 0, Math.round(-0.5), Math.round(2.5), Math.round(-2.5), Math.ceil(-0.5), 5 % 0, -5 % 5, 2 ** 31 | 0, 2 ** 32 >>> 0, 1 << 31, 1 << 32, -1 >>> 28, -17 >> 2, 5.9 | 0, -5.9 | 0, ~~"7".length);
console.log(0.1 * 3, 9007199254740993, 1e300 * 1e10, 4.35 * 100, 1.1 + 2.2, 100 / 3, 1e16 + 1, 2 ** 0.5, (-8) ** (1 / 3));
try { (1).toFixed(101); } catch (e) { console.log(e instanceof RangeError); }
try { (10).toString(1); } catch (e) { console.log(e instanceof RangeError); }
const a: u8 = u8(300), b: i8 = i8(200), c: u32 = u32(-1), d: i32 = i32(2 ** 31), e: f32 = f32(0.1), g: u16 = u16(-1.9), h: i16 = i16(40000);
console.log(a, b, c, d, e, g, h, a + b, c + 1, u8(a + 250), i32(d - 1), f32(e * 3), u32(c * c));
let i: u8 = u8(250); for (let k = 0; k < 10; k++) i = u8(i + 1); console.log(i);
