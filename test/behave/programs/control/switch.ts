function name(n: number): string {
  let out = "";
  switch (n) {
    case 1:
      out += "one ";
    case 2:
      out += "two ";
      break;
    default:
      out += "default ";
    case 3: {
      const local = "three ";
      out += local;
      break;
    }
    case 4:
      return "four";
  }
  return out + "end";
}
console.log([1, 2, 3, 4, 5].map(name).join("; "));
function text(s: string): number {
  switch (s) {
    case "a":
    case "b":
      return 1;
    case "c":
      return 2;
  }
  return 0;
}
console.log(text("a"), text("b"), text("c"), text("d"));
