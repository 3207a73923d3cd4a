/** The machine has no g++, or none that is new enough. */
export class CompilerMissingError extends Error {
  override readonly name = "CompilerMissingError";
}

/** g++ refused its input. For generated code that is a fault of Otter itself. */
export class CompilerRefusedError extends Error {
  override readonly name = "CompilerRefusedError";
  /** What g++ wrote. */
  readonly output: string;
  /** The file that g++ was asked to compile or link. */
  readonly subject: string;

  constructor(subject: string, output: string) {
    super(`g++ refused ${subject}`);
    this.subject = subject;
    this.output = output;
  }
}
