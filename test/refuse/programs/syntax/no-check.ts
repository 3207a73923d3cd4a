// @ts-nocheck //! OT1023
const a: number = "text";
console.log(a);
