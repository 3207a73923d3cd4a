let a: u8 = u8(250);
for (let i = 0; i < 10; i++) a = u8(a + 1);
console.log(a, a + 300, u8(-1), u8(256.9), u8(NaN), u8(Infinity));
console.log(i8(200), i8(-129), i16(40000), u16(-1), i32(4294967295), i32(2147483648), u32(-1), u32(4294967296.5));
console.log(f32(0.1), f32(16777217), f32(1) / f32(3));
const bytes: u8[] = [u8(1), u8(255)];
bytes.push(u8(bytes[0] + bytes[1]));
console.log(bytes, bytes[2]);
function checksum(data: readonly u8[]): u16 {
  let sum: u16 = u16(0);
  for (const byte of data) sum = u16(sum * 31 + byte);
  return sum;
}
console.log(checksum([u8(200), u8(100), u8(50), u8(25)]));
