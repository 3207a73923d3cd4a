const id: string | number = Math.random() > 2 ? "1" : 1;
const text = String(id);
const other = { a: 1 };
console.log(id == text); //! OT2005
console.log(id != 5); //! OT2005
console.log(text == "1", other == other, id == null, undefined != id);
const maybe: number | undefined = [1].at(0);
console.log(maybe == 1); //! OT2005
