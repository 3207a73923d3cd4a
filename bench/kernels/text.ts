// Builds a long text piece by piece, splits it at commas and joins parts of it again.
function build(count: number): string {
  let text = "";
  for (let index = 0; index < count; index++) {
    if (index > 0) text += ",";
    text += `item${index % 1000}:${(index * 7) % 100}`;
  }
  return text;
}

function checksum(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  return sum;
}

let total = 0;
for (let round = 0; round < 10; round++) {
  const items = build(5000).split(",");
  const kept: string[] = [];
  for (const item of items) {
    if (item.endsWith("7")) kept.push(item.slice(4).toUpperCase() + "!");
  }
  total = (total + checksum(kept.join(";")) + items.length) | 0;
}
console.log(total);
