const a = "hello";
const b = "hel" + "lo";
const parts = ["hel", "lo"];
console.log(a === b, a === parts.join(""), "" === String(""));
const map = new Map<string, number>();
map.set(parts.join(""), 1);
console.log(map.get("hello"), map.has(b));
switch (parts.join("")) {
  case "hello":
    console.log("matched");
    break;
  default:
    console.log("missed");
}
