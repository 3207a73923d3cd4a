// The image that runs and the next one, as small as a target needs them. The seeds under Node are made of the same.

/** Bytes that look like code: no two alike for long, with addresses among them that grow by the same step. */
function code(size: number, addressOffset: number): number[] {
  const bytes: number[] = [];
  let state = 7;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 75) + 74) % 65_537;
    bytes.push(at % 8 === 0 ? (at / 2 + addressOffset) % 256 : state % 256);
  }
  return bytes;
}

const textBytes = 64;

/** `0xE9` at its head, code, and a text again and again. */
function image(addressOffset: number, inserted: number): Uint8Array {
  const bytes = [0xe9, 1, 2, 0x20, ...code(300, addressOffset)];
  for (let i = 0; i < inserted; i++) bytes.push((i * 37) % 256);
  for (let times = 0; times < 3; times++) for (let i = 0; i < textBytes; i++) bytes.push(97 + ((i * i) % 26));
  bytes.push(...code(60, addressOffset + 3));
  return new Uint8Array(bytes);
}

export function runningImage(): Uint8Array {
  return image(0, 0);
}

export function nextImage(): Uint8Array {
  return image(12, 24);
}
