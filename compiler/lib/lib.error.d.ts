interface ErrorOptions {
  cause?: unknown;
}

interface Error {
  name: string;
  message: string;
  cause?: unknown;
  toString(): string;
}

interface ErrorConstructor {
  new (message?: string, options?: ErrorOptions): Error;
}

declare const Error: ErrorConstructor;

/** A value outside of what is allowed. */
interface RangeError extends Error {}
interface RangeErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): RangeError;
}
declare const RangeError: RangeErrorConstructor;

/** A value of the wrong kind. */
interface TypeError extends Error {}
interface TypeErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): TypeError;
}
declare const TypeError: TypeErrorConstructor;

/** Text that does not follow its grammar. */
interface SyntaxError extends Error {}
interface SyntaxErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): SyntaxError;
}
declare const SyntaxError: SyntaxErrorConstructor;

/** A variable that is used before it has a value. */
interface ReferenceError extends Error {}
interface ReferenceErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): ReferenceError;
}
declare const ReferenceError: ReferenceErrorConstructor;

/** Text that is not a well-formed URI. */
interface URIError extends Error {}
interface URIErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): URIError;
}
declare const URIError: URIErrorConstructor;

/** Several errors in one, as `Promise.any` rejects with. */
interface AggregateError extends Error {
  errors: unknown[];
}
interface AggregateErrorConstructor {
  new (errors: Iterable<unknown>, message?: string, options?: ErrorOptions): AggregateError;
}
declare const AggregateError: AggregateErrorConstructor;
