// Counts words with a Map from text to number.
function makeText(count: number): string {
  const syllables = ["ot", "ter", "ri", "ver", "bank", "fish", "stone", "reed"];
  let text = "";
  let seed = 1;
  for (let index = 0; index < count; index++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const pick = seed >>> 16;
    text += syllables[pick & 7] + syllables[(pick >>> 3) & 7] + syllables[(pick >>> 6) & 7] + " ";
  }
  return text;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const counts = countWords(makeText(60_000));
let sum = 0;
for (const [word, count] of counts) sum += count * count + word.length;
console.log(counts.size, sum);
