const a = { age: 1 };
const b = { age: 2 };
console.log(a < b); //! OT2007
console.log(true > false); //! OT2007
console.log([1] <= [2]); //! OT2007
console.log(1 < 2, "a" < "b", 1n < 2n, 1 < 2n);
console.log(1 < "2"); //! OT2007
