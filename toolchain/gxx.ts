import { CompilerMissingError, CompilerRefusedError } from "./errors.ts";
import { execute } from "./process.ts";

/** A C++ compiler of this machine. */
export interface Gxx {
  readonly program: string;
  /** Everything about it that its output depends on. */
  readonly identity: string;
}

const oldestMajor = 12;
let found: Promise<Gxx> | undefined;

/**
 * The compiler that `CXX` names, or `g++`.
 * @throws {CompilerMissingError}
 */
export function findGxx(): Promise<Gxx> {
  found ??= look();
  return found;
}

async function look(): Promise<Gxx> {
  const program = process.env["CXX"] ?? "g++";
  const { exitCode, output } = await execute(program, ["-dumpfullversion", "-dumpmachine"]).catch(() => ({
    exitCode: 1,
    output: "",
  }));
  const major = Number(/^(\d+)/m.exec(output)?.[1] ?? 0);
  if (exitCode !== 0) throw new CompilerMissingError(`There is no ${program} on this machine. Run \`npm run setup\`.`);
  if (major < oldestMajor) {
    throw new CompilerMissingError(`${program} is version ${output.trim()}; Otter needs ${oldestMajor} or newer.`);
  }
  return { program, identity: `${program} ${output.trim()}` };
}

/**
 * Calls g++.
 * @throws {CompilerRefusedError} with everything that g++ wrote
 */
export async function callGxx(gxx: Gxx, subject: string, args: readonly string[], folder?: string): Promise<void> {
  const { exitCode, output } = await execute(gxx.program, args, folder);
  if (exitCode !== 0) throw new CompilerRefusedError(subject, output);
}
