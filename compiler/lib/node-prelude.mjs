// Makes Node speak the language: what `lib.*.d.ts` declares beyond ECMAScript. Loaded before a program that runs under Node.
import { parseJson } from "./node-json.mjs";

const conversions = {
  i8: (value) => (value << 24) >> 24,
  u8: (value) => value & 0xff,
  i16: (value) => (value << 16) >> 16,
  u16: (value) => value & 0xffff,
  i32: (value) => value | 0,
  u32: (value) => value >>> 0,
  f32: Math.fround,
};

for (const [name, value] of Object.entries(conversions))
  Object.defineProperty(globalThis, name, { value, writable: false, enumerable: false, configurable: true });

Object.defineProperty(globalThis, "parseJson", {
  value: parseJson,
  writable: false,
  enumerable: false,
  configurable: true,
});
