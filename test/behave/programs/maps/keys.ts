const o1 = { id: 1 };
const o2 = { id: 1 };
const byObject = new Map<object, string>([[o1, "first"]]);
console.log(byObject.get(o1), byObject.get(o2), byObject.has({ id: 1 }));
const byNumber = new Map<number, string>();
byNumber.set(NaN, "nan").set(0, "zero").set(-0, "negative zero").set(1.5, "x");
console.log(byNumber.get(NaN), byNumber.get(0), byNumber.size, [...byNumber.keys()].map((k) => 1 / k).join());
const mixed = new Map<number | string | boolean, number>([[1, 1], ["1", 2], [true, 3]]);
console.log(mixed.get(1), mixed.get("1"), mixed.get(true), mixed.get(false), mixed.size);
