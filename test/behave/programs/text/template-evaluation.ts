let log = "";
function tell(name: string): string {
  log += name;
  return name.toUpperCase();
}
const t = `${tell("a")}-${tell("b")}${tell("c") + tell("d")}`;
console.log(t, log);
