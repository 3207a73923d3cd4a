console.log("a,b,,c".split(","), "abc".split(""), "".split(","), "".split("").length, "a,b,c".split(",", 2), "abc".split("x"), "a--b".split("--"));
console.log("k=v=w".split("=").join("|"), "line1\nline2\n".split("\n").length);
