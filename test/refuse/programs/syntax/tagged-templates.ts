function tag(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.join("") + values.length;
}
console.log(tag`a${1}b`); //! OT1013
const object = { tag };
console.log(object.tag`x`); //! OT1013
console.log(String.raw`a\n`);
