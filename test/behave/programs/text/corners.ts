const t = "Hello, Wörld 😀!";
console.log(t.length, t[0], t.at(-1), t.charAt(99), t.charCodeAt(14), t.codePointAt(13), [...t].length, t.charCodeAt(99));
console.log(t.indexOf("o"), t.lastIndexOf("o"), t.indexOf("o", 5), t.indexOf(""), t.indexOf("", 99), t.lastIndexOf("", 3), t.includes("Wör"), t.startsWith("Hello"), t.startsWith("Wö", 7), t.endsWith("!"), t.endsWith("Hello", 5));
console.log(t.slice(-3), t.slice(2, -2), t.substring(5, 2), t.substring(-1, 3), t.slice(3, 1));
console.log(t.toUpperCase(), "ǅ".toLowerCase(), "ß".toUpperCase(), "İ".toLowerCase().length, "Σ".toLowerCase(), "ΑΣ".toLowerCase());
console.log("a,b,,c".split(","), "abc".split(""), "abc".split("", 2), "".split(""), "".split(","), "a1b2".split("x"), "aXbXc".split("X", 2), "😀a".split(""));
console.log("  x \t\n\u00a0\ufeff".trim().length, " a ".trimStart() + "|", " a ".trimEnd() + "|", "ab".repeat(3), "ab".repeat(0), "5".padStart(3, "0"), "5".padEnd(4, "ab"), "abc".padStart(2), "x".padStart(5, ""));
console.log("aaa".replace("a", "b"), "aaa".replaceAll("a", "b"), "abc".replace("b", "$&$&"), "abc".replaceAll("", "-"), "a.b.c".replaceAll(".", ""), "abc".replace("b", (m) => m.toUpperCase()), "aXbX".replaceAll("X", (m) => m + m));
console.log("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "😀" > "\uffff");
console.log(String.fromCharCode(72, 105, 0x1f600), String.fromCodePoint(0x1f600, 97), "\u{1F600}".length, "a\
b", 'q"\'`', `t${1 + 1}${"n" + `x${3}`}`, String.raw`a\n${1}b`);
console.log("abc".concat("d", "e"));
console.log("\ud83d".isWellFormed(), "ab\udc00c".toWellFormed().charCodeAt(2) === 0xfffd, "x".isWellFormed());
let out = ""; for (const ch of "añ😀\ud800z") out += ch.length; console.log(out);
for (let k = 0; k < "ab".length; k++) console.log("ab"[k], "ab".charCodeAt(k));
console.log("abc" + 1 + true + null + undefined + [1, 2] , 1 + 2 + "x", "x" + 1 + 2, `${null} ${undefined} ${true} ${[1, [2]]}`, "5" + -0, String(-0), `${1e21}`);
console.log(["b", "a", "C"].sort(), ["é", "z", "a"].sort(), "tEST".charAt(0).toUpperCase() + "tEST".slice(1).toLowerCase(), [..."cab"].sort().join(""), [..."abc"].reverse().join(""));
console.log("line1\nline2\r\nline3".split("\n").map((l) => l.length), "a-b_c".split("-").flatMap((p) => p.split("_")), "%", "100%");
console.log(isNaN(Number("abc")), Number.isNaN(NaN), isFinite(5));
