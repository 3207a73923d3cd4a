const deep = [[[1], [2, 3]], [[4]]];
console.log(deep.flat(1), deep.flat(2));
const mixed = [1, [2, 3], [4]];
console.log(mixed.flat());
