const { a, ...rest } = { a: 1, b: 2, c: "x" };
console.log(a, rest.b, rest.c, Object.keys(rest).join());
