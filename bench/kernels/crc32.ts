// CRC-32 by table, over bytes.
function makeTable(): Uint32Array {
  const table = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[index] = value;
  }
  return table;
}

function crc32(bytes: Uint8Array, table: Uint32Array): number {
  let crc = -1;
  for (let index = 0; index < bytes.length; index++) crc = (crc >>> 8) ^ table[(crc ^ bytes[index]) & 0xff];
  return (crc ^ -1) >>> 0;
}

const bytes = new Uint8Array(200_000);
for (let index = 0; index < bytes.length; index++) bytes[index] = (index * 31) & 0xff;
const table = makeTable();
let total = 0;
for (let round = 0; round < 10; round++) {
  bytes[round] = round;
  total = (total + crc32(bytes, table)) >>> 0;
}
console.log(total);
