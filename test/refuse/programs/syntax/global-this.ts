console.log(globalThis.Math); //! OT1019 TS2339
console.log(global); //! OT1019
const globalThis1 = { Math: 1 };
console.log(globalThis1.Math);
