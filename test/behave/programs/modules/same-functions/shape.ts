export class Shape {
  constructor(
    readonly name: string,
    readonly sides: number,
  ) {}
}

export interface Named {
  readonly name: string;
}

export function describe(shape: Shape): string {
  return `a ${shape.name} of ${shape.sides} sides`;
}

export function join(all: readonly Shape[]): string {
  return all.map(describe).join(" and ");
}

export const shape = (name: string): Shape => new Shape(name, 3);
