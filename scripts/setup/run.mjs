import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** A command that did not leave 0, with everything that it said. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {string} output
   */
  constructor(command, output) {
    super(`'${command}' failed:\n${output.trimEnd()}`);
  }
}

/**
 * Runs a command in the project's folder without showing its output.
 *
 * @param {string[]} command
 * @param {Record<string, string>} [environment] added to this process's own
 * @returns {Promise<string>} what it wrote to its standard output
 */
export function run(command, environment = {}) {
  const [program = "", ...argumentList] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, argumentList, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...environment },
    });
    let [output, everything] = ["", ""];
    child.stdout.on("data", (chunk) => {
      output += chunk;
      everything += chunk;
    });
    child.stderr.on("data", (chunk) => (everything += chunk));
    child.on("error", (error) => reject(new CommandFailed(command.join(" "), error.message)));
    child.on("close", (code) =>
      code === 0 ? resolve(output) : reject(new CommandFailed(command.join(" "), everything)),
    );
  });
}

/**
 * What a quick command answers, or `undefined` if it fails or does not exist.
 *
 * @param {string[]} command
 */
export function ask(command) {
  const [program = "", ...argumentList] = command;
  const { status, stdout } = spawnSync(program, argumentList, { cwd: root, encoding: "utf8", timeout: 30_000 });
  return status === 0 ? stdout.trim() : undefined;
}

/** @param {string} relativePath */
export function inProject(relativePath) {
  return path.join(root, relativePath);
}
