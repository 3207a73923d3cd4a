// Loops over the code units of a text, in and out of its bounds.
function sum(text: string): number {
  let total = 0;
  for (let index = 0; index < text.length; index++) total = (total * 31 + text.charCodeAt(index)) | 0;
  return total;
}
console.log(sum(""), sum("otter"), sum("žába 🦦"), sum("\0\uffff"));

function pairs(text: string): string[] {
  const found: string[] = [];
  for (let index = 0; index < text.length; index += 2) {
    const first = text.charCodeAt(index);
    const second = text.charCodeAt(index + 1);
    found.push(`${first}:${second}`);
  }
  return found;
}
console.log(pairs("abc"), pairs("ab"), pairs(""));

function backwards(text: string): number[] {
  const units: number[] = [];
  for (let index = text.length - 1; index >= -1; index--) units.push(text.charCodeAt(index));
  return units;
}
console.log(backwards("xyz"));

function shrinking(start: string): number[] {
  let text = start;
  const units: number[] = [];
  for (let index = 0; index < text.length; index++) {
    units.push(text.charCodeAt(index));
    text = text.slice(2);
    units.push(text.charCodeAt(index));
  }
  return units;
}
console.log(shrinking("abcdefgh"));

function parse(text: string): number {
  let at = 0;
  let value = 0;
  while (at < text.length && text.charCodeAt(at) === 0x20) at++;
  const isNegative = at < text.length && text.charCodeAt(at) === 0x2d;
  if (isNegative) at++;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) break;
    value = value * 10 + (unit - 0x30);
    at++;
  }
  return isNegative ? -value : value;
}
console.log(parse("  42x"), parse("-7"), parse("-"), parse(""), parse("99999999999999999999"), Object.is(parse("-0"), -0));

function unescape(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === 0x25 && at + 2 < text.length) {
      result += String.fromCharCode(parseInt(text.slice(at + 1, at + 3), 16));
      at += 2;
    } else result += text[at];
  }
  return result;
}
console.log(unescape("a%20b%2Fc%"), unescape("%41%"), unescape(""));

const fractions = [0, 0.5, 1.9, -0.2, NaN, 3, Infinity];
console.log(fractions.map((index) => "abc".charCodeAt(index)), "abc".charCodeAt(-1), "abc".charCodeAt(2 ** 32));

function hex(text: string | undefined): string {
  if (text === undefined) return "none";
  let result = "";
  for (let index = 0; index < text.length; index++) result += text.charCodeAt(index).toString(16).padStart(2, "0");
  return result;
}
console.log(hex(undefined), hex(""), hex("otter"));
