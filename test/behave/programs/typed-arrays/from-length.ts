// Typed arrays made of a length and a function.
const n = 4;
console.log(Uint32Array.from({ length: 3 }, (_, i) => i * 2 - 1), Float32Array.from({ length: n }, (_, i) => i / 3), Uint8ClampedArray.from({ length: 2 }, (v, i) => (v === undefined ? 300 * i : 1)));
const table = Uint32Array.from({ length: 256 }, (_, k) => { let c = k; for (let j = 0; j < 8; j++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; return c; });
console.log(table[255], table.length, Int8Array.from({ length: 0 }, () => 1), Int16Array.from([1, 2], (x) => x * 20000));
