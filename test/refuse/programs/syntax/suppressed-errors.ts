// @ts-ignore //! OT1023
const a: number = "text";
// @ts-expect-error //! OT1023
const b: string = 5;
console.log(a, b);
