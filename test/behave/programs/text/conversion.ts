console.log(String(12), String(true), String(null), String(undefined), String("x"), (12).toString(), true.toString());
console.log(String([1, [2, 3], "x"]), [1, 2].toString(), `${[1, 2]}`, String([null, undefined, 3]));
console.log(Boolean(""), Boolean("0"), Boolean(0), Boolean(NaN));
