let log = "";
function boom(): number {
  log += "boom ";
  throw new Error("x");
}
const list = [1];
let value = 5;
try {
  value = list[0] + boom() + (log += "never").length;
} catch {
  log += `value=${value} `;
}
try {
  list.push(1, boom(), 2);
} catch {
  log += `length=${list.length} `;
}
try {
  list[boom()] = (log += "never").length;
} catch {
  log += "index ";
}
console.log(log);
