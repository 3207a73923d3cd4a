let a = 0;
const b = (a++, a += 5, a * 2);
console.log(a, b);
const grade = (n: number): string => (n > 90 ? "A" : n > 80 ? "B" : n > 70 ? "C" : "D");
console.log([95, 85, 75, 10].map(grade).join(""));
const x = a > 3 ? (a < 10 ? "mid" : "high") : "low";
console.log(x, !a, !!a, typeof a, typeof x, typeof grade, typeof undefined, typeof null, typeof [], typeof true);
console.log(void 0, (void a++, a));
