type Shape = { kind: "a" } | { kind: "b" };
function area(shape: Shape): number {
  switch (shape.kind) {
    case "a":
      return 1;
    default: {
      const never: never = shape; //! TS2322
      return never;
    }
  }
}
console.log(area({ kind: "a" }));
