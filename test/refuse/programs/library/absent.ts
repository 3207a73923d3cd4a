console.log("a".match("a")); //! TS2339
console.log("a".localeCompare("b")); //! TS2339
console.log("a".normalize()); //! TS2550
const date = new Date(); //! TS2351
const symbol = Symbol.for("x"); //! OT2004
fetch("http://example.org"); //! TS2304
process.exit(1); //! TS2591
document.write(""); //! TS2584
(() => 1).call(null); //! TS2339
console.table([]); //! TS2339
new WeakMap(); //! TS2583
[1, 2].toLocaleString(); //! TS2339
Object.freeze({}); //! TS2339
console.log(date, symbol);
