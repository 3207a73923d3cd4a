const make = new Function("return 1"); //! OT1005
const call = Function("a", "return a"); //! OT1005
console.log(make, call);
