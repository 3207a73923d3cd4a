function popcount(value: number): number {
  let count = 0;
  for (let v = value >>> 0; v !== 0; v &= v - 1) count++;
  return count;
}
function reverse(byte: number): number {
  let out = 0;
  for (let i = 0; i < 8; i++) out |= ((byte >> i) & 1) << (7 - i);
  return out;
}
console.log(popcount(0xff), popcount(-1), popcount(0x80000000), reverse(0b00010011), reverse(255));
let mask = 0;
for (const pin of [2, 4, 31]) mask |= 1 << pin;
console.log(mask, mask >>> 0, (mask & (1 << 4)) !== 0, mask & ~(1 << 31), (mask ^ mask) === 0);
const rgb = (255 << 16) | (128 << 8) | 7;
console.log(rgb.toString(16), (rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255);
