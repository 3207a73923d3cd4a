// TypeScript asks for these by name. A function has no members here: `call`, `apply` and `bind` would pass a `this` that is not checked.
interface Function {}
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments {
  readonly length: number;
  readonly [index: number]: unknown;
}
