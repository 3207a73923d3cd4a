console.log(JSON.stringify(new Map([["a", 1]]))); //! OT4004
console.log(JSON.stringify([new Set([1])])); //! OT4004
console.log(JSON.stringify(() => 1)); //! OT4004
console.log(JSON.stringify(1n)); //! OT4004
console.log(JSON.stringify({ a: 1 }), JSON.stringify([1, "a", null]));
console.log(JSON.parse("1")); //! TS2339
