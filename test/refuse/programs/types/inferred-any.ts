let late; //! OT2002
late = 1;
console.log(late);
const list = []; //! OT2002
list.push(1);
console.log(list);
function implicit(parameter) { //! OT2002
  console.log(parameter);
}
implicit(1);
const empty: number[] = [];
console.log(empty);
