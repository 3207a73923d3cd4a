import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { inProject, run } from "./run.mjs";

/** npm's own record of what it put into node_modules. */
const installedFile = inProject("node_modules/.package-lock.json");
const otterLink = inProject("node_modules/.bin/otter");

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 */

/** npm's record, if it says the same as `package-lock.json`. */
export function packagesFile() {
  return isCurrent() && existsSync(otterLink) ? installedFile : undefined;
}

export async function installPackages() {
  if (!isCurrent()) await run(["npm", "ci", "--no-audit", "--no-fund"]);
  // So that `npx otter` finds the command of this very project at once.
  if (!existsSync(otterLink)) symlinkSync("../../cli/otter.mjs", otterLink);
}

function isCurrent() {
  if (!existsSync(installedFile)) return false;
  return areInstalled(packagesOf(inProject("package-lock.json")), packagesOf(installedFile));
}

/**
 * Whether each wanted package is there in its version. Optional ones may be missing: they are for other systems.
 *
 * @param {Record<string, LockedPackage>} wanted by folder, as in `package-lock.json`
 * @param {Record<string, LockedPackage>} installed
 */
export function areInstalled(wanted, installed) {
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === "") return true;
    const present = installed[folder];
    return present === undefined ? optional === true : present.version === version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}
