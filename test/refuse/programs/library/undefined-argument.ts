const start = ["a"].length > 1 ? 1 : undefined;
console.log("abc".slice(start, 2)); //! OT4900
console.log([1, 2].fill(0, undefined, 1)); //! OT4900
console.log("abc".slice(start));
