function log(text: string): void {
  console.log(text);
}
const result = log("a"); //! OT2021
console.log(log("b")); //! OT2021
const list = [log("c")]; //! OT2021
const arrow = (): void => log("d");
const flag = Math.random() > 2;
flag && log("e");
flag ? log("f") : log("g");
function pass(): void {
  return log("h");
}
const callback: () => void = () => 5;
const used = callback() === undefined; //! OT2021
console.log(result, list, arrow, pass, used);
