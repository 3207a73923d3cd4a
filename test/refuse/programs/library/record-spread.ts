const counts: Record<string, number> = { a: 1 };
const mixed = { name: "x", ...counts }; //! OT2900
console.log(mixed);
