// LZ77 with a hash table of earlier places: compresses, expands and compares.
const minimumLength = 4;
const maximumLength = 255;
const windowSize = 60_000;

function hashAt(bytes: Uint8Array, at: number): number {
  const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
  return Math.imul(word, 0x9e3779b1) >>> 20;
}

function compress(input: Uint8Array, output: Uint8Array): number {
  const heads = new Int32Array(4096).fill(-1);
  let written = 0;
  let at = 0;
  while (at < input.length) {
    let length = 0;
    let distance = 0;
    if (at + minimumLength <= input.length) {
      const hash = hashAt(input, at);
      const candidate = heads[hash];
      heads[hash] = at;
      if (candidate >= 0 && at - candidate < windowSize) {
        while (
          length < maximumLength &&
          at + length < input.length &&
          input[candidate + length] === input[at + length]
        ) {
          length++;
        }
        distance = at - candidate;
      }
    }
    if (length >= minimumLength) {
      output[written++] = length;
      output[written++] = distance & 0xff;
      output[written++] = distance >> 8;
      at += length;
    } else {
      output[written++] = 0;
      output[written++] = input[at++];
    }
  }
  return written;
}

function expand(input: Uint8Array, size: number, output: Uint8Array): number {
  let written = 0;
  let at = 0;
  while (at < size) {
    const length = input[at++];
    if (length === 0) {
      output[written++] = input[at++];
      continue;
    }
    const distance = input[at] | (input[at + 1] << 8);
    at += 2;
    for (let index = 0; index < length; index++, written++) output[written] = output[written - distance];
  }
  return written;
}

const input = new Uint8Array(400_000);
let seed = 3;
for (let index = 0; index < input.length; index++) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  input[index] = index % 97 < 90 ? (index * 5) % 97 : seed >>> 24;
}
const packed = new Uint8Array(2 * input.length);
const unpacked = new Uint8Array(input.length);
const size = compress(input, packed);
const restored = expand(packed, size, unpacked);
let differences = 0;
for (let index = 0; index < input.length; index++) if (input[index] !== unpacked[index]) differences++;
console.log(size, restored, differences);
