for (const text of ["", "f", "fo", "foo", "foob", "ÿþ\0"]) console.log(btoa(text), atob(btoa(text)) === text);
for (const bad of ["a", "ab=c", "===", "a!bc"]) {
  try {
    console.log(atob(bad).length);
  } catch {
    console.log("refused", bad);
  }
}
console.log(atob(" Zm 9v\n"), atob("Zm9vYg"));
try {
  btoa("€");
} catch {
  console.log("refused €");
}
const encoder = new TextEncoder();
console.log(encoder.encode("aé€😀\ud800"), encoder.encode("").length);
const decoder = new TextDecoder();
console.log(decoder.decode(new Uint8Array([0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80])));
console.log(decoder.decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41])).length, decoder.decode(new Uint8Array([0x80, 0x41, 0xe2, 0x82])));
