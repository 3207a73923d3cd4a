/** Names that attackers, or fate, send through the air: what is special about each, and its bytes. */
export const hostileNames: readonly (readonly [string, Buffer])[] = [
  ["double quotes and tags", Buffer.from(`"><img src=x onerror=1>`)],
  ["single quotes", Buffer.from(`' onclick='alert(1)`)],
  ["the end of a script", Buffer.from("</script><script>alert(1)")],
  ["a place of the template", Buffer.from("{{token}}")],
  ["half a character", Buffer.from([0xf0, 0x9f, 0xa6])],
  ["half a surrogate pair", Buffer.from([0x61, 0xed, 0xa0, 0x80])],
  ["nothing but 0xFF", Buffer.alloc(32, 0xff)],
  ["marks of direction", Buffer.from("\u202egnol\u2066")],
  ["line ends", Buffer.from("a\r\nSet-Cookie: b")],
];
