const bytes = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
const show = (name: string, values: Uint8Array): void => console.log(name, values.join(" "));
show("forward", bytes.slice().copyWithin(2, 0, 6));
show("back", bytes.slice().copyWithin(0, 3));
show("negative", bytes.slice().copyWithin(-3, -6, -2));
show("beyond", bytes.slice().copyWithin(8, 0, 100));
show("nothing", bytes.slice().copyWithin(4, 7, 5));
const own = bytes.slice();
own.set(own.subarray(0, 6), 3);
show("set own", own);
const other = bytes.slice();
other.set(other.subarray(4), 1);
show("set back", other);
const words = new Uint16Array(bytes.slice().buffer);
console.log(words.length, words.join());
const narrow = new Uint8Array(words.buffer);
narrow.set(words.subarray(0, 4), 1);
show("set of another kind over itself", narrow);
const wide = new Uint16Array(narrow.buffer, 0, 4);
wide.set(narrow.subarray(0, 4));
console.log(wide.join());
try {
  own.set([1, 2, 3], 8);
} catch (error) {
  console.log(error instanceof RangeError, error instanceof Error && error.message);
}
try {
  new Uint16Array(new ArrayBuffer(8), 1);
} catch (error) {
  console.log(error instanceof RangeError, error instanceof Error && error.message);
}
try {
  new Int32Array(new ArrayBuffer(7));
} catch (error) {
  console.log(error instanceof RangeError, error instanceof Error && error.message);
}
const middle = bytes.subarray(2, -2);
const inner = middle.subarray(1, 3);
inner[0] = 99;
inner.fill(50, 1);
show("aliases", bytes);
console.log(middle.byteOffset, inner.byteOffset, inner.length, inner.buffer === bytes.buffer, middle.subarray(5, 2).length);
inner.reverse();
show("reversed inside", bytes);
middle.sort((a, b) => b - a);
show("sorted inside", bytes);
console.log(bytes.indexOf(50), bytes.lastIndexOf(50), bytes.includes(99), bytes.at(-1), bytes.at(-11), bytes.find((byte) => byte > 20), bytes.findLastIndex((byte) => byte > 20));

const clamped = new Uint8ClampedArray([-5, 0.5, 1.5, 2.5, 254.5, 255.5, 300, NaN, Infinity, -Infinity, 0.49999999999999994]);
console.log(clamped.join());
const ints = Int8Array.from([127, 128, -129, 255, 256.9, -1.9, NaN, 1e20, -0]);
console.log(ints.join(), Object.is(ints.at(-1), 0));
const u32s = Uint32Array.of(-1, 2 ** 32, 2 ** 32 + 7.9, -(2 ** 31) - 1);
console.log(u32s.join());
const floats = new Float32Array([0.1, 16777217, 1e39, -1e-50, NaN]);
console.log(Array.from(floats), floats.includes(NaN), floats.indexOf(NaN));
const doubles = Float64Array.from([3, -0, 0, NaN, -Infinity, 2.5]);
console.log(doubles.toSorted().join(), Object.is(doubles.toSorted()[1], -0), doubles.with(0, 9)[0], doubles.toReversed()[0]);
let grown = 0;
for (const byte of bytes) {
  if (grown++ === 0) bytes[5] = 77;
  if (byte === 77) console.log("seen", grown);
}
console.log([...bytes.entries()].slice(0, 2), [...bytes.keys()].length, bytes.map((byte) => byte * 40)[9], bytes.filter((byte) => byte % 2 === 1).length);
console.log(bytes.reduce((sum, byte) => sum + byte, 0), bytes.reduceRight((text, byte) => text + byte, ""), bytes.some((byte) => byte > 98), bytes.every((byte) => byte < 98));
console.log(new Uint8Array(3), new Float64Array([1.5, -0]), new Int16Array(0), bytes.buffer.slice(1, 3).byteLength);
console.log(bytes.buffer.slice(-2), new ArrayBuffer(2));
