const counts = new Map([["a", 1]]);
for (const [key, count] of counts.size > 5 ? counts : []) console.log(key, count); //! OT1900
const shape = {
  get area(): number { //! OT1900
    return 1;
  },
};
console.log(shape.area);
