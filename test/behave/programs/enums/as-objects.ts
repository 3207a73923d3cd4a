// an enum as an object
enum Plain { A, B = 5, C }
enum Text { X = "x", Y = "y" }
enum Mixed { No = 0, Yes = "yes", Minus = -1, Half = 0.5 }
console.log(Object.keys(Plain), Object.values(Plain), Object.entries(Plain));
console.log(Object.keys(Text), Object.values(Text), Object.entries(Text), Object.values(Text).map((t) => t.toUpperCase()));
console.log(Object.keys(Mixed), Object.values(Mixed), Object.entries(Mixed));
for (const key of Object.keys(Plain).filter((k) => Number.isNaN(Number(k)))) console.log(key);
console.log(Object.values(Plain).filter((v) => typeof v === "number").length, Object.keys(Text).includes("X"));
const isText = (s: string): boolean => Object.values(Text).some((t) => t === s);
console.log(isText("x"), isText("z"));
