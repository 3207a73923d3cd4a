const text = "a😀b";
console.log(text.length, text[0], text.charCodeAt(1), text.charCodeAt(2), text.codePointAt(1), text.codePointAt(2), text.charAt(9) === "");
console.log(text.slice(1, 3), text.slice(1, 2).length, text.indexOf("b"), text.at(-1), text.charCodeAt(99));
for (const unit of text) console.log(unit, unit.length);
console.log([...text].length, text.split("").length, text.substring(3), text.slice(-3));
const half = text[1] ?? "";
const other = text[2] ?? "";
console.log((half + other) === "😀", (half + other).length);
