import type { Shape } from "../shape.ts";

function describe(shape: Shape): string {
  return `inner ${shape.name}`;
}

export function main(shape: Shape): string {
  return describe(shape);
}
