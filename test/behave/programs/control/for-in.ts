const o: Record<string, number> = { one: 1, two: 2, three: 3 };
let text = "";
for (const key in o) {
  if (key === "two") continue;
  text += `${key}=${o[key]};`;
}
console.log(text);
const empty: Record<string, number> = {};
for (const key in empty) console.log("never", key);
