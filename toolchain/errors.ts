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
    super(`g++ refused ${subject}: ${firstError(output)}`);
    this.subject = subject;
    this.output = output;
  }
}

/** The line that says why; what follows from it comes after. */
function firstError(output: string): string {
  const lines = output.split("\n");
  return lines.find((line) => line.includes("error: ")) ?? lines[0] ?? "";
}
