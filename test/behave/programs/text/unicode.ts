const name = "Zürich naïve 日本語";
console.log(name.length, name.toUpperCase(), name.slice(0, 6), name.indexOf("ï"), name.charCodeAt(1), name.codePointAt(13));
console.log([...name].reverse().join(""), name.split(" ").map((word) => word.length).join());
console.log("\u{1F600}".length, "\x41", "\0".length, "a\
b");
console.log(String.fromCharCode(72, 105, 0xd83d, 0xde00), String.fromCodePoint(0x1f600, 97));
