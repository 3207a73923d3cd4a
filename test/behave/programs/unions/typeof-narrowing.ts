function show(value: number | string | boolean | null | undefined | number[] | (() => string)): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (typeof value === "number") return value.toFixed(1);
  if (typeof value === "string") return value.toUpperCase();
  if (typeof value === "function") return value();
  if (typeof value === "object") return `[${value.join()}]`;
  return value ? "yes" : "no";
}
console.log(show(1), show("a"), show(true), show(false), show(null), show(undefined), show([1, 2]), show(() => "called"));
const mixed: (number | string)[] = [1, "2", 3, "4"];
let sum = 0;
let text = "";
for (const item of mixed) {
  if (typeof item === "number") sum += item;
  else text += item;
}
console.log(sum, text, typeof mixed[0], typeof mixed[1]);
