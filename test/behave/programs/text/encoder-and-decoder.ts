const encoder = new TextEncoder();
const decoder = new TextDecoder();
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
console.log(encoder.encoding, decoder.encoding, encoder.encode(), encoder.encode(""), decoder.decode(), decoder.decode(bytes()).length);
for (const text of ["abc", "é", "€", "😀", "\ud800", "\udc00\ud800", "a\ud83dx", "\u0000", "\uffff", "\u07ff\u0800", "\u{10ffff}"]) {
  const encoded = encoder.encode(text);
  const decoded = decoder.decode(encoded);
  console.log(encoded, decoded === text, decoded.length, [...decoded].length);
}
const malformed: Uint8Array[] = [
  bytes(0xff),
  bytes(0x80),
  bytes(0xc0, 0xaf),
  bytes(0xc1, 0xbf),
  bytes(0xe0, 0x80, 0x80),
  bytes(0xe0, 0x9f, 0xbf),
  bytes(0xed, 0xa0, 0x80),
  bytes(0xed, 0xb0, 0x80),
  bytes(0xf0, 0x80, 0x80, 0x80),
  bytes(0xf0, 0x8f, 0xbf, 0xbf),
  bytes(0xf4, 0x90, 0x80, 0x80),
  bytes(0xf5, 0x80, 0x80, 0x80),
  bytes(0xf8, 0x88, 0x80, 0x80, 0x80),
  bytes(0xe2, 0x82),
  bytes(0xe2, 0x82, 0x41),
  bytes(0xf0, 0x9f, 0x98),
  bytes(0xf0, 0x9f, 0x41, 0x98),
  bytes(0xc3, 0xc3, 0xa9),
  bytes(0x41, 0xe2, 0x28, 0xa1, 0x42),
  bytes(0xf0, 0x28, 0x8c, 0x28),
  bytes(0xfe, 0xff),
];
for (const each of malformed) {
  const text = decoder.decode(each);
  console.log(Array.from(each, (byte) => byte.toString(16)).join(" "), Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16)).join(" "));
}
const marked = decoder.decode(bytes(0xef, 0xbb, 0xbf, 0x61));
console.log(marked.length, marked.charCodeAt(0).toString(16), decoder.decode(bytes(0x61, 0xef, 0xbb, 0xbf)).length, decoder.decode(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf)).length, decoder.decode(bytes(0xef, 0xbb)).length);
const long = "aé€😀".repeat(50);
const encoded = encoder.encode(long);
console.log(encoded.length, decoder.decode(encoded) === long, decoder.decode(encoded.subarray(1, 3)), decoder.decode(encoded.subarray(0, 9)));
console.log(btoa("\u00ff\u0000a"), atob("/wBh").split("").map((part) => part.charCodeAt(0)), atob(" Y W I = "), btoa(""), atob("YQ"));
for (const text of ["YQ=", "Y", "YQ==YQ==", "Y*Q=", "YQ===", "=", "YWJj\n"]) {
  try {
    console.log(JSON.stringify(text), atob(text));
  } catch (error) {
    console.log(JSON.stringify(text), error instanceof Error);
  }
}
let hash = 0x811c9dc5;
for (const byte of encoder.encode("otter 😀")) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
console.log(hash.toString(16), encodeURIComponent("\u007f\u0080\u07ff\u0800\uffff\u{10000}"), decodeURIComponent("%7F%C2%80%DF%BF%E0%A0%80%EF%BF%BF%F0%90%80%80").length);
for (const text of ["%", "%4", "%GG", "%C2", "%C2%41", "%80", "%E0%80%80", "%ED%A0%80", "%F8%80%80%80%80", "%C0%80"]) {
  try {
    console.log(text, decodeURIComponent(text));
  } catch (error) {
    console.log(text, error instanceof Error ? error.name : "");
  }
}
