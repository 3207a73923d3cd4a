type Direction = "up" | "down";
type Bit = 0 | 1;
const flip = (d: Direction): Direction => (d === "up" ? "down" : "up");
const invert = (b: Bit): Bit => (b === 0 ? 1 : 0);
console.log(flip("up"), flip(flip("up")), invert(0), invert(1));
const modes = ["auto", "manual", "off"] as const;
type Mode = (typeof modes)[number];
function parse(text: string): Mode | undefined {
  return modes.find((mode) => mode === text);
}
console.log(parse("manual"), parse("other"), modes.length);
