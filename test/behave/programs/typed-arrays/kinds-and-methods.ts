// typed arrays
const u8a = new Uint8Array([1, 2, 300, -1]);
console.log(u8a, u8a.length, u8a[2], u8a.byteLength);
u8a[0] = 256 + 7; console.log(u8a[0]);
const clamped = new Uint8ClampedArray([300, -5, 1.5, 2.5, NaN]); console.log(clamped);
const f32 = new Float32Array([0.1, 1 / 3]); console.log(f32[0], f32);
const i16 = Int16Array.from([1, 2, 3], (x) => x * 20000); console.log(i16);
const buf = new ArrayBuffer(8); const view = new DataView(buf);
view.setUint16(0, 0x1234); view.setInt32(2, -2, true); view.setFloat32(4, 1.5); console.log(new Uint8Array(buf), view.getUint16(0, true), view.getInt8(1));
console.log(view.getFloat32(4), view.byteLength);
try { view.getUint32(6); } catch (e) { console.log(e instanceof RangeError); }
const sub = u8a.subarray(1, 3); sub[0] = 99; console.log(u8a, sub, u8a.slice(1, 3));
u8a.set([5, 6], 2); console.log(u8a, u8a.indexOf(6), u8a.includes(7), u8a.join("-"));
console.log(u8a.map((x) => x * 2), u8a.filter((x) => x > 5), u8a.reduce((a, b) => a + b, 0), [...u8a.entries()].length);
console.log(new Uint32Array([3, 1, 2]).sort(), new Float64Array([3, -1, NaN, -0]).sort(), u8a.toSorted(), u8a.toReversed(), u8a.with(0, 1));
console.log(new Uint8Array(3).fill(7), Uint8Array.of(1, 2), new Int8Array([200])[0], new Uint32Array([-1])[0]);
for (const b of new Uint8Array([1, 2])) console.log(b);
console.log(new Uint16Array(buf, 2, 2), buf.slice(0, 2).byteLength);
u8a.copyWithin(0, 2); u8a.reverse(); console.log(u8a, u8a.at(-1), u8a.find((x) => x > 200), u8a.every((x) => x >= 0), u8a.some((x) => x > 300));
console.log(Array.from(u8a), [...u8a.keys()], u8a.toString(), u8a.findLast((x) => x < 50), u8a.lastIndexOf(6));
