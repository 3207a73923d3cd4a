type Shape = { kind: "circle"; r: number } | { kind: "rect"; w: number; h: number } | { kind: "point" };
function area(shape: Shape): number {
  switch (shape.kind) {
    case "circle":
      return 3 * shape.r ** 2;
    case "rect":
      return shape.w * shape.h;
    case "point":
      return 0;
  }
}
const shapes: Shape[] = [{ kind: "circle", r: 2 }, { kind: "rect", w: 2, h: 5 }, { kind: "point" }];
console.log(shapes.map(area).join(), shapes.filter((s) => s.kind !== "point").length);
for (const shape of shapes) if (shape.kind === "rect") shape.w *= 2;
console.log(shapes.map(area).join());
