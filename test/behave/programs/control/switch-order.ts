let log = "";
function t(n: number): number {
  log += n;
  return n;
}
switch (t(2)) {
  case t(1):
    log += "A";
    break;
  case t(2):
    log += "B";
  case t(3):
    log += "C";
    break;
  default:
    log += "D";
}
console.log(log);
switch (true) {
  case log.length > 100:
    console.log("long");
    break;
  case log.length > 2:
    console.log("medium");
    break;
  default:
    console.log("short");
}
for (let i = 0; i < 4; i++) {
  switch (i) {
    case 1:
      continue;
    case 3:
      break;
    default:
      console.log("in", i);
  }
  console.log("after", i);
}
const zero = -0;
switch (zero) {
  case 0:
    console.log("zero");
}
switch (NaN) {
  case NaN:
    console.log("never");
    break;
  default:
    console.log("nan");
}
