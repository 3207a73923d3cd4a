const s = "a-b-c";
console.log(s.replace("-", "+"), s.replaceAll("-", "+"), s.replace("x", "y"), s.replaceAll("", "."), "".replaceAll("", "x"));
console.log(s.replace("b", "[$&]"), s.replace("b", "$$"), s.replace("b", "$`|$'"), s.replaceAll("-", (part, position) => `<${part}${position}>`));
