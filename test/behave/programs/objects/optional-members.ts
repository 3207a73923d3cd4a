interface Options { pin: number; label?: string; inverted?: boolean }
function describe({ pin, label = "pin", inverted = false }: Options): string {
  return `${label}${pin}${inverted ? "!" : ""}`;
}
console.log(describe({ pin: 1 }), describe({ pin: 2, label: "led" }), describe({ pin: 3, inverted: true }), describe({ pin: 4, label: undefined }));
const o: Options = { pin: 1 };
console.log(o.label, o.label?.length, o.label ?? "none");
o.label = "x";
console.log(o.label.length);
