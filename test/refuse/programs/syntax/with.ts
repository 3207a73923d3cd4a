const o = { a: 1 };
with (o) console.log(o.a); //! OT1001
export {};
