export {};

declare const nominal: unique symbol;

declare global {
  /** Makes types with the same members different by name. It exists for the type checker alone: no program can spell the member. */
  interface Nominal<Name extends string> {
    readonly [nominal]: Name;
  }
}
