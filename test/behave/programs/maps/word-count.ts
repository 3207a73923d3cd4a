const text = "it was the best of times it was the worst of times";
const counts = new Map<string, number>();
for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
for (const [word, count] of sorted) console.log(`${word.padEnd(6)} ${"#".repeat(count)}`);
