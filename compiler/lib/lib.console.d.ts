interface Console {
  /** Writes "Assertion failed" and the data to the error output unless the condition holds. */
  assert(condition: boolean, ...data: unknown[]): void;
  count(label?: string): void;
  countReset(label?: string): void;
  debug(...data: unknown[]): void;
  error(...data: unknown[]): void;
  /** Indents what follows by two spaces, until `groupEnd`. */
  group(...data: unknown[]): void;
  groupEnd(): void;
  info(...data: unknown[]): void;
  /** Writes the values with a space between and a line's end after: on the device, to the serial port. */
  log(...data: unknown[]): void;
  warn(...data: unknown[]): void;
}

declare const console: Console;
