const text = "a😀bé\ud800";
for (let index = -6; index <= 6; index++) console.log(index, text.at(index)?.length, text.charCodeAt(index), text.codePointAt(index), text.charAt(index).length);
console.log("abc".padStart(10, "12345"), "abc".padEnd(8, "😀"), "abc".padStart(2, "x"), "abc".padEnd(6, ""), "x".padStart(5), "abc".padStart(-1, "-"), "abc".padStart(NaN, "-"), "é".padStart(4, "ab").length);
console.log("a,b,,c,".split(","), "a,b,c".split(",", 2), "abc".split(""), "abc".split("", 2), "".split(""), "".split(","), "abc".split("abc"), "a,b".split(",", 0), "a,b".split(",", -1), "a,b,c".split(",", 1.9));
console.log("aaa".split("aa"), "xaxbx".split("x"), "😀".split(""));
console.log("a-b-c".replace("-", "[$&]"), "a-b-c".replaceAll("-", "$$"), "a-b-c".replaceAll("-", "$`|$'"), "abc".replace("b", "$0$1$x$"), "abc".replaceAll("", "."), "abc".replace("", "^"), "aaaa".replaceAll("aa", "b"));
console.log("banana".replaceAll("an", (part, position, whole) => `<${part}${position}${whole.length}>`), "banana".replace("a", (part) => part + "$&"), "x".replace("y", "z"));
console.log(String.raw`a\n${1 + 1}\u0041\\`, String.raw`${"x"}${"y"}`, String.raw``);
console.log(String.fromCharCode(65, 0x10041, -1 & 0xffff, 0x1f600).length, String.fromCodePoint(0x1f600, 65, 0), String.fromCodePoint().length);
const attempt = (action: () => unknown): void => {
  try {
    console.log(action());
  } catch (error) {
    console.log(error instanceof Error ? `${error.name}: ${error.message}` : "?");
  }
};
attempt(() => String.fromCodePoint(-1));
attempt(() => String.fromCodePoint(1.5));
attempt(() => String.fromCodePoint(0x110000));
attempt(() => String.fromCodePoint(NaN));
attempt(() => "ab".repeat(-1));
attempt(() => "ab".repeat(Infinity));
attempt(() => "ab".repeat(2.9));
attempt(() => "".repeat(1e9).length);
attempt(() => decodeURIComponent("%E0%A4%A"));
attempt(() => encodeURIComponent("\ud800"));
attempt(() => decodeURIComponent("%F0%9F%98%80%zz"));
attempt(() => atob("a===="));
attempt(() => btoa("é😀"));
console.log("abcabc".indexOf("c", -5), "abcabc".indexOf("", 10), "abcabc".lastIndexOf("c", 4), "abcabc".lastIndexOf(""), "abcabc".lastIndexOf("a", -1), "abc".indexOf("abcd"), "abcabc".lastIndexOf("abc", NaN), "abc".includes("", 5), "abc".startsWith("", 9), "abc".endsWith("b", 2), "abc".endsWith("", -3), "abc".startsWith("bc", 1));
console.log("abcdef".slice(-3, -1), "abcdef".slice(4, 2), "abcdef".substring(4, 2), "abcdef".substring(-5, 2), "abcdef".substring(NaN, 3), "abcdef".slice(NaN, 2.9), "abcdef".slice(-100, 100), "abcdef".substring(2));
console.log("\u00a0\ufeff\u2003 x \n\t\v\f\u3000".trim().length, " x ".trimStart() + "|", " x ".trimEnd() + "|", "\u200bx".trim().length);
console.log("İSTANBUL straße ﬁ ΑΣ Σ ǅ".toLowerCase(), "straße ﬁ ŉ ǆ ΐ".toUpperCase(), "İ".toLowerCase().length);
console.log("a" < "B", "a" < "á", "Z" < "a", "10" < "9", "" < "a", "\ud83d\ude00" < "\uffff", ["e\u0301"].includes("é"), "abc".concat("d", "", "e"));
console.log([..."a😀\ud83d"].length, Array.from("é😀", (part) => part.length), [..."ab"].entries().next().value, text.isWellFormed(), text.toWellFormed().charCodeAt(5).toString(16));
console.log("x".concat("a", "b"), "abc"[1], "tail".at(-1), "abc".split("b").join("B"), "%20+".replaceAll("+", "%2B"), encodeURIComponent("a b&c=d/é😀!'()*~"), encodeURI("http://x/é?a=b c#d%"), decodeURI("%23%41%C3%A9"));
let order = "";
const log = <T>(name: string, value: T): T => {
  order += name;
  return value;
};
log("a", "abc").replace(log("b", "b"), log("c", "x")).padEnd(log("d", 5), log("e", "-"));
console.log(order);
