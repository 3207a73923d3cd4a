console.log("before");
function check(n: number): void {
  if (n > 1) throw new Error("too many");
}
check(1);
console.log("between");
check(2);
console.log("after");
