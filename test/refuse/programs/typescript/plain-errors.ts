const pin: number = "2"; //! TS2322
const level = "a" + unknown1; //! TS2304
function f(a: number): string {
  return a; //! TS2322
}
f("x"); //! TS2345
f(); //! TS2554
const o: { a: number } = { a: 1, b: 2 }; //! TS2353
console.log(o.c, pin, level); //! TS2339
const maybe: string | undefined = ["a"].at(0);
console.log(maybe.length); //! TS18048
class A {
  private x = 1;
}
console.log(new A().x); //! TS2341
const c = 1;
c = 2; //! TS2588
