const text = "12";
const flag = Math.random() > 2;
console.log(+text); //! OT2008
console.log(-flag); //! OT2008
console.log(~text); //! OT2008
console.log(-1, +2, ~3, -4n);
console.log(text * 2); //! TS2362
