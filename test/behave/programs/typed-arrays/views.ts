const buffer = new ArrayBuffer(8);
const view = new DataView(buffer);
view.setUint16(0, 0x1234);
view.setUint16(2, 0x1234, true);
view.setFloat32(4, 1.5);
const bytes = new Uint8Array(buffer);
console.log(bytes.join(), view.getInt16(2), view.getFloat32(4), buffer.byteLength);
const sub = bytes.subarray(2, 4);
sub[0] = 0;
sub.fill(9, 1);
console.log(bytes.join(), sub.length, sub.byteOffset, bytes.slice(2, 4) === sub);
const words = new Uint16Array(buffer, 2, 2);
words[0] = 0xabcd;
console.log(view.getUint16(2, true).toString(16), words.length);
bytes.set([1, 2], 6);
console.log(bytes.join());
try {
  view.getInt32(6);
} catch (error) {
  console.log(error instanceof RangeError);
}
