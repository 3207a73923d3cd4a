const nested = [[1, 2], [], [3]];
console.log(nested.flat(), nested.flatMap((row) => row.map((v) => v * 2)));
const deep = [[[1], [2, 3]], [[4]]];
console.log(deep.flat(), deep.flat().flat());
console.log(["it's Sunny", "in", "California"].flatMap((text) => text.split(" ")));
console.log([1, 2, 3].flatMap((v) => (v % 2 === 0 ? [] : [v, v])));
console.log([1, 2].flatMap((v, index) => [index, v]));
console.log(([] as number[][]).flat());
