/** 8 bits, -128 to 127. */
type i8 = number & Nominal<"i8">;
/** 8 bits, 0 to 255. */
type u8 = number & Nominal<"u8">;
/** 16 bits, -32768 to 32767. */
type i16 = number & Nominal<"i16">;
/** 16 bits, 0 to 65535. */
type u16 = number & Nominal<"u16">;
/** 32 bits, -2147483648 to 2147483647. */
type i32 = number & Nominal<"i32">;
/** 32 bits, 0 to 4294967295. */
type u32 = number & Nominal<"u32">;
/** Single precision, the one that the ESP32 computes in hardware. */
type f32 = number & Nominal<"f32">;

/** Wraps to 8 bits, signed (ECMAScript's ToInt8). */
declare function i8(value: number): i8;
/** Wraps to 8 bits, unsigned (ECMAScript's ToUint8). */
declare function u8(value: number): u8;
/** Wraps to 16 bits, signed (ECMAScript's ToInt16). */
declare function i16(value: number): i16;
/** Wraps to 16 bits, unsigned (ECMAScript's ToUint16). */
declare function u16(value: number): u16;
/** Wraps to 32 bits, signed (ECMAScript's ToInt32). */
declare function i32(value: number): i32;
/** Wraps to 32 bits, unsigned (ECMAScript's ToUint32). */
declare function u32(value: number): u32;
/** Rounds to single precision (`Math.fround`). */
declare function f32(value: number): f32;
