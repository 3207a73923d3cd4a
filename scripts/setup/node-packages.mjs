import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { inProject, run } from "./run.mjs";

/** npm's own record of what it put into node_modules. */
const installedFile = inProject("node_modules/.package-lock.json");

/** What this very project puts among its packages: the command for `npx otter`, and the plugin for `tsserver`, which looks for it there. */
const links = Object.entries({
  "node_modules/.bin/otter": "../../cli/otter.mjs",
  "node_modules/otter-editor": "../editor",
}).map(([place, target]) => ({ place: inProject(place), target }));

const areLinked = () => links.every(({ place }) => existsSync(place));

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 */

/** npm's record, if it says the same as `package-lock.json`. */
export function packagesFile() {
  return isCurrent() && areLinked() ? installedFile : undefined;
}

export async function installPackages() {
  if (!isCurrent()) await run(["npm", "ci", "--no-audit", "--no-fund"]);
  for (const { place, target } of links) if (!existsSync(place)) symlinkSync(target, place);
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
