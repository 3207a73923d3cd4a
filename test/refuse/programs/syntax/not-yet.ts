const counts = new Map([["a", 1]]);
for (const [key, count] of counts.size > 5 ? counts : []) console.log(key, count); //! OT1900
