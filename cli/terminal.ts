import { Chalk, type ChalkInstance } from "chalk";

/** The little of a writable stream that a terminal needs. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

const eraseLine = "\r\u001b[2K";

/**
 * Whether to colour what goes to `output`: on a terminal, unless `NO_COLOR` (https://no-color.org) or `--no-color` says
 * otherwise; in a pipe only if `FORCE_COLOR` asks for it.
 */
export function isColourful(output: Output, environment: NodeJS.ProcessEnv, argumentList: readonly string[]): boolean {
  if (argumentList.includes("--no-color") || environment["NO_COLOR"]) return false;
  const forced = environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return output.isTTY === true && environment["TERM"] !== "dumb";
}

/** Lines for people: results on `stdout`, everything about the work itself on `stderr`. */
export class Terminal {
  /** Colours for text that goes to `stdout`. */
  readonly paint: ChalkInstance;
  /** Colours for text that goes to `stderr`. */
  readonly paintError: ChalkInstance;
  private readonly output: Output;
  private readonly errors: Output;
  private hasProgress = false;

  constructor(output: Output, errors: Output, environment: NodeJS.ProcessEnv, argumentList: readonly string[]) {
    this.output = output;
    this.errors = errors;
    const levelFor = (target: Output) => (isColourful(target, environment, argumentList) ? 2 : 0);
    this.paint = new Chalk({ level: levelFor(output) });
    this.paintError = new Chalk({ level: levelFor(errors) });
  }

  /** A line of the result. */
  line(text = ""): void {
    this.clearProgress();
    this.output.write(`${text}\n`);
  }

  /** A lasting line about the work. */
  note(text: string): void {
    this.clearProgress();
    this.errors.write(`${text}\n`);
  }

  /** A lasting line that says what went wrong. */
  error(text: string): void {
    this.note(`${this.paintError.red.bold("error")} ${text}`);
  }

  /** What is being done right now. The next line takes its place; in a pipe nothing is written. */
  progress(text: string): void {
    if (this.errors.isTTY !== true) return;
    const room = Math.max(20, this.errors.columns ?? 80) - 4;
    const shown = text.length > room ? `${text.slice(0, room - 1)}…` : text;
    this.errors.write(`${eraseLine}${this.paintError.dim(`· ${shown}`)}`);
    this.hasProgress = true;
  }

  /** Takes away the progress line, for example before a child process writes to the terminal by itself. */
  clearProgress(): void {
    if (!this.hasProgress) return;
    this.errors.write(eraseLine);
    this.hasProgress = false;
  }
}

/** The terminal of this process. */
export const terminal = new Terminal(process.stdout, process.stderr, process.env, process.argv);
