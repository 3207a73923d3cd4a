function toHex(value: number): string {
  return value.toString(16).padStart(2, "0").toUpperCase();
}
const mac = [0, 17, 255, 171, 9, 64];
console.log(mac.map(toHex).join(":"));
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
console.log(crc32("123456789").toString(16), crc32(""));
