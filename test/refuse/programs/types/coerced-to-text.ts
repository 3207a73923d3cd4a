class Plain {
  a = 1;
}
class Shown {
  toString(): string {
    return "shown";
  }
}
const o = { x: 1 };
const f = (): number => 1;
const maybe: Plain | undefined = [new Plain()].at(0);
console.log(`${o}`); //! OT2006
console.log("a" + new Plain()); //! OT2006
console.log(`${maybe}`); //! OT2006
console.log(f + ""); //! OT2006
console.log(`${[o]} ${new Map([[1, 2]])}`); //! OT2006 OT2006
let text = "";
text += o; //! OT2006
text += new Shown();
console.log(text, `${new Shown()} ${[1, 2]} ${true} ${null} ${new Error("e")} ${[new Shown()]}`);
