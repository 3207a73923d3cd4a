const pins = [2, 4];
for (const index in pins) console.log(index); //! OT2012
for (const index in "text") console.log(index); //! OT2012
for (const key in { a: 1 }) console.log(key);
console.log(2 in pins); //! OT2013
const record: Record<string, number> = {};
console.log("a" in record);
