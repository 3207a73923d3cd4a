const two = eval("1 + 1"); //! OT1004
const run = eval; //! OT1004
console.log(two, run);
function evaluate(evalu: string): string {
  const o = { eval: evalu };
  return o.eval;
}
evaluate("x");
