import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** Where distributions put programs, also when a minimal environment's PATH does not say so. */
const usualFolders = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/local/sbin", "/usr/sbin", "/sbin"];

/**
 * The full path of the first of these programs that is installed.
 *
 * @param {...string} names
 * @returns {string | undefined}
 */
export function findProgram(...names) {
  return names.map((name) => candidates(name)[0]).find((file) => file !== undefined);
}

/**
 * Every installed program of that name, in the order of PATH. A full path is taken as it is.
 *
 * @param {string} name
 * @returns {string[]}
 */
export function candidates(name) {
  if (path.isAbsolute(name)) return [name].filter(isProgram);
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), ...usualFolders];
  return [...new Set(folders)].map((folder) => path.join(folder, name)).filter(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
