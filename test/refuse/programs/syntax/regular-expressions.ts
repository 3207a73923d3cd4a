const digits = /\d+/; //! OT1008
console.log("a1".replace(/a/g, "b")); //! OT1008
const made = new RegExp("a"); //! OT1008
function test(pattern: RegExp): void { //! OT1008
  console.log(pattern);
}
console.log(digits, made, test);
