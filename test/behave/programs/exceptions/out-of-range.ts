const list = [1, 2, 3];
console.log(list.at(5), list[2], list.at(-1));
function safe(index: number): number {
  return index >= 0 && index < list.length ? list[index] : -1;
}
console.log(safe(2), safe(3), safe(-1));
try {
  const none: number[] = [];
  none.reduce((a, b) => a + b);
} catch (error) {
  console.log(error instanceof TypeError);
}
