const a: any = 1; //! OT2001
function f(list: any[]): void { //! OT2001
  console.log(list.length);
}
const cast = (5 as any).toFixed(); //! OT2001
type Loose = { value: any }; //! OT2001
const generic = new Map<string, any>(); //! OT2001
const loose: Loose = { value: 1 };
console.log(a, f, cast, generic, loose);
