enum Color { red, green = 5, blue }
console.log(Color.red, Color.blue, Color[5], Color[Color.blue], Color["red"]);
let c: Color = Color.green;
c++;
console.log(c === Color.blue, Color[c]);
function name(color: Color): string {
  switch (color) {
    case Color.red:
      return "r";
    case Color.green:
      return "g";
    default:
      return "b";
  }
}
console.log(name(Color.red) + name(Color.green) + name(Color.blue));
