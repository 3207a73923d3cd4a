import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { inProject } from "./run.mjs";

const lockFile = inProject(".otter/setup.lock");

/**
 * Keeps two set-ups of one clone apart: the second waits for the first.
 *
 * @param {() => Promise<void>} work
 */
export async function withLock(work) {
  mkdirSync(inProject(".otter"), { recursive: true });
  while (!tryLock()) await sleep(200);
  try {
    await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function tryLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isHeld()) rmSync(lockFile, { force: true });
    return false;
  }
}

/** Whether the process that made the lock still lives. */
function isHeld() {
  try {
    const holder = Number(readFileSync(lockFile, "utf8"));
    // Between making the file and writing the number it is empty.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
