interface Box { value: number }
function bump(box: Box): Box {
  box.value++;
  return box;
}
const a: Box = { value: 1 };
const b = bump(a);
const list = [a, b, a];
list[1].value = 100;
console.log(a.value, b === a, list[0] === list[2]);
const copy = list.slice();
copy[0].value = 7;
console.log(a.value, copy === list, copy[0] === a);
