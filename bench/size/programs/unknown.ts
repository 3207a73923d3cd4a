/** A number that the compiler cannot know. */
export const unknown = (): number => Math.random();

/** Uses a number, as far as the compiler knows. */
export function use(value: number): void {
  if (value === 0.5) unknown();
}
