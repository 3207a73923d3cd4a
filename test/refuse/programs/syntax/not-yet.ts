const counts = new Map([["a", 1]]);
for (const [key, count] of counts.size > 5 ? counts : []) console.log(key, count); //! OT1900

const same = <T,>(key: T): T => key;
console.log({ [same("k")]: 1, other: [2] }); //! OT1900
