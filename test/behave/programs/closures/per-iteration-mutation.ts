const out: string[] = [];
const thunks: (() => void)[] = [];
for (let i = 0, j = 10; i < 4; i++, j--) {
  if (i === 1) i++;
  thunks.push(() => out.push(`${i}/${j}`));
  j--;
}
for (const thunk of thunks) thunk();
console.log(out.join(" "));
let late: () => number = () => -1;
for (let k = 0; k < 3; late = () => k, k++);
console.log(late());
let early: () => number = () => -1;
for (let k = 0, get = () => k; k < 3; k++) early = get;
console.log(early());
