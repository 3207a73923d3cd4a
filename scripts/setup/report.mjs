import process from "node:process";

const isTerminal = process.stderr.isTTY === true;
const hasColour = isTerminal && !process.env.NO_COLOR && process.env.TERM !== "dumb";

/** @param {number} code @param {string} text */
const painted = (code, text) => (hasColour ? `\u001b[${code}m${text}\u001b[0m` : text);

/**
 * Says what takes so long, and afterwards how long it took. In a pipe the first line stays, so that a log that stands
 * still tells where.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const started = performance.now();
  process.stderr.write(isTerminal ? `${painted(2, `· ${what} …`)}` : `· ${what} …\n`);
  const finish = (/** @type {string} */ mark) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stderr.write(`${isTerminal ? "\r\u001b[2K" : ""}${mark} ${what} ${painted(2, `(${seconds} s)`)}\n`);
  };
  try {
    const result = await work();
    finish(painted(32, "✔"));
    return result;
  } catch (error) {
    finish(painted(31, "✘"));
    throw error;
  }
}

/** @param {string} text */
export function note(text) {
  process.stderr.write(`${painted(33, "!")} ${text}\n`);
}

/**
 * @param {string} text
 * @param {number} exitCode
 */
export function fail(text, exitCode) {
  process.stderr.write(`${painted(31, "✘")} ${text}\n`);
  process.exitCode = exitCode;
}
