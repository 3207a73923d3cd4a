import process from "node:process";
import { findProgram } from "./find.mjs";
import { ask, run } from "./run.mjs";

export function isDebian() {
  return findProgram("apt-get") !== undefined;
}

/** Whether packages may be installed without asking anybody: as root, or in CI where sudo needs no password. */
export function canInstall() {
  return isDebian() && (isRoot() || (process.env.CI !== undefined && ask(["sudo", "-n", "true"]) !== undefined));
}

function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {string[]} packages
 */
export async function installDebian(packages) {
  const install = [...aptGet, "install", "-y", "--no-install-recommends", ...packages];
  try {
    await run(install, quietly);
  } catch {
    // The list of packages may be missing (a fresh container) or older than the mirror.
    await run([...aptGet, "update"], quietly);
    await run(install, quietly);
  }
}

const aptGet = [
  ...(isRoot() ? [] : ["sudo", "-n", "--preserve-env=DEBIAN_FRONTEND"]),
  "apt-get",
  "-o",
  "DPkg::Lock::Timeout=120",
];
const quietly = { DEBIAN_FRONTEND: "noninteractive" };
