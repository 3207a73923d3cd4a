const s = "abcabcabc";
console.log(s.indexOf("c"), s.indexOf("c", 3), s.lastIndexOf("c"), s.lastIndexOf("c", 7), s.indexOf("x"), s.indexOf(""), s.lastIndexOf(""), s.indexOf("", 20));
console.log(s.includes("bca"), s.includes("bca", 6), s.startsWith("abc"), s.startsWith("bc", 1), s.endsWith("abc"), s.endsWith("ab", 8), s.includes(""));
