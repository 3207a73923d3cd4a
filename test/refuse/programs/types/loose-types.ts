const f: Function = () => 1; //! OT2003
const o: Object = 1; //! OT2003
const g: () => number = () => 2;
const anything: object = { a: 1 };
console.log(f, o, g, anything);
