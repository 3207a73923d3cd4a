const list = [1, 2, 3];
const seen: number[] = [];
for (const value of list) {
  seen.push(value);
  if (value < 3) list.push(value + 10);
  if (seen.length > 10) break;
}
console.log(seen.join(), list.length);
const queue = [5, 4, 3];
for (const value of queue) {
  if (value === 5) queue.splice(1, 1);
  console.log(value);
}
for (let i = 0; i < list.length; i++) if (list[i] > 10) list.splice(i--, 1);
console.log(list.join());
const words = ["x"];
for (const [index, word] of words.entries()) {
  if (index < 2) words.push(word + index);
}
console.log(words.join());
