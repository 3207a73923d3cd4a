// The house: what each folder must not know of. ARCHITECTURE.md says it to people, `rooms.json` to tools: the lint rule
// beside this file keeps TypeScript to it, `test/unit/house.test.ts` keeps C++ to it, and compares the two tables.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Room
 * @property {string} folder a top-level folder
 * @property {string} neverKnows what must not be in it, in the words of ARCHITECTURE.md
 * @property {string[]} folders top-level folders that it must not import from
 * @property {string[]} [packages] npm packages that it must not import
 * @property {string[]} [extensions] kinds of files that it must not import
 * @property {{ under: string, headers: string[] }} [portable] a part of it that must not include these C++ headers; `*`
 *   stands for anything
 * @property {boolean} [arduinoNames] whether the names of Arduino's libraries must not be spelled in it
 */

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** @type {readonly Room[]} */
export const rooms = JSON.parse(readFileSync(new URL("rooms.json", import.meta.url), "utf8"));

const [headerPattern, localHeaderPattern] = [/^\s*#\s*include\s*[<"]([^>"]+)[>"]/gm, /^\s*#\s*include\s*"([^"]+)"/gm];

/**
 * The room that a file is in.
 *
 * @param {string} file absolute, or relative to the project
 */
export function roomOf(file) {
  const folder = path.relative(root, path.resolve(root, file)).split(path.sep)[0];
  return rooms.find((room) => room.folder === folder);
}

/**
 * Why `file` must not import `specifier`, or `undefined` if it may.
 *
 * @param {string} file
 * @param {string} specifier as in `import … from "specifier"`
 * @returns {string | undefined}
 */
export function forbiddenImport(file, specifier) {
  const room = roomOf(file);
  if (room === undefined) return undefined;
  const target = targetFolder(file, specifier);
  if (target !== undefined && room.folders.includes(target)) return `${room.folder}/ never knows ${target}/`;
  const packageName = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  if (room.packages?.includes(packageName)) return `${room.folder}/ never knows the package ${packageName}`;
  if (room.extensions?.includes(path.extname(specifier)))
    return `${room.folder}/ never knows ${path.extname(specifier)} files`;
  return undefined;
}

/**
 * @param {string} file
 * @param {string} specifier
 */
function targetFolder(file, specifier) {
  if (!specifier.startsWith(".")) return undefined;
  const target = path.resolve(root, path.dirname(file), specifier);
  return path.relative(root, target).split(path.sep)[0];
}

/**
 * The `#include` lines of a C++ text that its room forbids.
 *
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function forbiddenIncludes(file, text) {
  const room = roomOf(file);
  if (room === undefined) return [];
  const { under, headers: unportable } = room.portable ?? { under: "", headers: [] };
  const forbidden = file.startsWith(under) ? unportable.map(asPattern) : [];
  const headers = [...text.matchAll(headerPattern)].map(([, header = ""]) => header);
  const local = [...text.matchAll(localHeaderPattern)].map(([, header = ""]) => header);
  return [
    ...headers.filter((header) => forbidden.some((pattern) => pattern.test(header))),
    ...local.filter((header) => room.folders.includes(targetFolder(file, `./${header}`) ?? "")),
  ].map((header) => `${file}: ${room.folder}/ never knows <${header}>`);
}

/** @param {string} glob */
function asPattern(glob) {
  return new RegExp(`^${glob.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
}

/**
 * The names of Arduino's libraries that could not be anything else: `WiFi` and `HTTPClient`, but not `Update`.
 *
 * @returns {Set<string>}
 */
export function arduinoNames() {
  const folder = path.join(root, "arduino");
  const names = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\..*$/, "")) : [];
  return new Set(names.filter((name) => /^[A-Z].*[A-Z]/.test(name)));
}
