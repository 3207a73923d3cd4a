/**
 * What `otter` leaves behind for the shell. `otter run` is the exception: it passes on the code of the program that it
 * ran, so a program may leave any number.
 */
export const exitCodes = {
  /** All went as asked. */
  success: 0,
  /** The answer is no: the program has errors, the update failed, a device did not do what was expected. */
  failure: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** A tool or a file that this machine should have is missing; `npm run setup` mends it. */
  missing: 3,
  /** Otter itself is wrong. Please report it. */
  internal: 70,
  /** The user pressed Ctrl+C (128 + SIGINT). */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An end that the user can understand without a stack trace: `main` prints the message and leaves with the code. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = exitCodes.failure) {
    super(message);
    this.exitCode = exitCode;
  }
}
