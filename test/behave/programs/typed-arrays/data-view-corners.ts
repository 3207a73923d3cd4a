const buffer = new ArrayBuffer(24);
const bytes = new Uint8Array(buffer);
const view = new DataView(buffer);
const attempt = (name: string, action: () => unknown): void => {
  try {
    console.log(name, action());
  } catch (error) {
    console.log(name, error instanceof RangeError ? "RangeError" : error instanceof TypeError ? "TypeError" : "other", error instanceof Error ? error.message : "");
  }
};
const hex = (): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

view.setInt8(0, 200);
view.setUint8(1, -1);
view.setInt16(2, 40000);
view.setUint16(4, -2, true);
view.setInt32(6, 0x80000001);
view.setUint32(10, -3, true);
view.setFloat32(14, 1 / 3);
console.log(hex());
view.setFloat64(16, -Math.PI, true);
console.log(hex());
console.log(view.getInt8(0), view.getUint8(0), view.getInt16(2), view.getUint16(2), view.getInt16(2, true), view.getUint16(4), view.getUint16(4, true));
console.log(view.getInt32(6), view.getUint32(6), view.getInt32(6, true), view.getUint32(10, true), view.getUint32(10, false));
console.log(view.getFloat32(12), view.getFloat64(16, true), view.getFloat64(16));

for (const value of [NaN, Infinity, -Infinity, -0, 1e40, 1e-46, 255.9, -255.9, 4294967296.5, 1e21, -1e21, 2 ** 53 + 2]) {
  view.setInt8(0, value);
  view.setUint16(2, value);
  view.setInt32(4, value, true);
  view.setUint32(8, value);
  view.setFloat32(12, value);
  view.setFloat64(16, value);
  console.log(value, view.getInt8(0), view.getUint16(2), view.getInt32(4, true), view.getUint32(8), view.getFloat32(12), view.getFloat64(16));
}

const part = new DataView(buffer, 3, 7);
console.log(part.byteLength, part.byteOffset, part.buffer === buffer);
part.setUint32(3, 0xdeadbeef);
console.log(hex(), view.getUint32(6));
attempt("end", () => part.getUint8(7));
attempt("last", () => part.getUint8(6));
attempt("across", () => part.getUint32(4));
attempt("negative", () => part.getInt8(-1));
attempt("fraction", () => part.getUint8(1.9));
attempt("NaN", () => part.getUint8(NaN) === part.getUint8(0));
attempt("Infinity", () => part.getUint8(Infinity));
attempt("set far", () => part.setFloat64(0, 1));
attempt("offset", () => new DataView(buffer, 25));
attempt("at end", () => new DataView(buffer, 24).byteLength);
attempt("length", () => new DataView(buffer, 20, 5));
attempt("negative offset", () => new DataView(buffer, -1));
attempt("rest", () => new DataView(buffer, 21).byteLength);
const f32s = new Float32Array(buffer, 0, 2);
f32s[0] = 16777217;
console.log(view.getFloat32(0, true), f32s[0], f32s.byteLength);
let order = "";
const at = (place: number): number => {
  order += `${place};`;
  return place;
};
view.setInt16(at(2), at(3), at(4) > 0);
console.log(order, view.getInt16(2, true));
