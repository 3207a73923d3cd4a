const holes = [1, , 3]; //! OT1015
const nested = [[, 1]]; //! OT1015
const [, second] = [1, 2];
let third = 0;
[, , third] = [1, 2, 3];
for ([, third] of [[1, 2]]) console.log(third);
const trailing = [1, 2,];
console.log(holes, nested, second, third, trailing);
