import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { candidates, findProgram } from "./find.mjs";
import { installPackages, packagesFile } from "./node-packages.mjs";
import { findPython, installPlatformio, platformioFile } from "./platformio.mjs";
import { ask } from "./run.mjs";
import { compileSimulatedBoard, simulatedBoardFile } from "./simulated-board.mjs";

/**
 * Something that a task needs on this machine.
 *
 * @typedef {object} Need
 * @property {string} name for people
 * @property {() => string | undefined} find a file that exists only while the need is met; `undefined` when it is not
 * @property {string[]} [debian] the packages of Debian and Ubuntu that meet it
 * @property {() => Promise<void>} [install] how to meet it without being root
 */

const oldestCompiler = 12;

/** @type {Need} */
export const nodePackages = { name: "npm packages", find: packagesFile, install: installPackages };

/** @type {Need} */
export const compiler = { name: `g++ ${oldestCompiler} or newer`, find: findCompiler, debian: ["g++"] };

export const mbedtls = headers("mbedTLS and its headers", "mbedtls/ssl.h", "libmbedtls-dev");
export const zlib = headers("zlib and its headers", "zlib.h", "zlib1g-dev");
export const json = headers("JSON for Modern C++", "nlohmann/json.hpp", "nlohmann-json3-dev");

/** @type {Need} */
export const python = { name: "Python 3.10 or newer with venv", find: findPython, debian: ["python3", "python3-venv"] };

/** @type {Need} */
export const platformio = { name: "PlatformIO in .venv", find: platformioFile, install: installPlatformio };

/** @type {Need} */
export const simulatedBoard = {
  name: "the simulated board (compiled once)",
  find: simulatedBoardFile,
  install: compileSimulatedBoard,
};

/** @type {Need} */
export const chromium = {
  name: "Chromium",
  find: () => findProgram("chromium", "chromium-browser", "google-chrome-stable", "google-chrome"),
  debian: ["chromium"],
};

/** @type {Need} */
export const crossCompiler = {
  name: "GCC for ARM, the stand-in for the ESP32's",
  find: findCrossCompiler,
  debian: ["gcc-arm-none-eabi", "libstdc++-arm-none-eabi-newlib"],
};

/** @type {Need} */
export const mosquitto = program("mosquitto", "mosquitto");
/** @type {Need} */
export const valgrind = program("valgrind", "valgrind");
/** @type {Need} */
export const git = program("git", "git");
/** @type {Need} */
export const clangFormat = program("clang-format", "clang-format");
/** @type {Need} */
export const clangTidy = program("clang-tidy", "clang-tidy");

/** @type {Need} */
export const libFuzzer = {
  name: "clang with libFuzzer",
  find: findLibFuzzer,
  debian: ["clang", "libclang-rt-dev"],
};

/**
 * @param {string} name
 * @param {string} file as the simulator's sources include it
 * @param {string} debianPackage
 * @returns {Need}
 */
function headers(name, file, debianPackage) {
  const places = ["/usr/include", "/usr/local/include"].map((folder) => `${folder}/${file}`);
  return { name, find: () => places.find((place) => existsSync(place)), debian: [debianPackage] };
}

/**
 * @param {string} name
 * @param {string} debianPackage
 * @returns {Need}
 */
function program(name, debianPackage) {
  return { name, find: () => findProgram(name), debian: [debianPackage] };
}

/** The archive of its C++ library: there only if both packages are. */
function findCrossCompiler() {
  const archive = findProgram("arm-none-eabi-g++") && ask(["arm-none-eabi-g++", "-print-file-name=libstdc++.a"]);
  return archive !== undefined && existsSync(archive) ? archive : undefined;
}

/** The archive of libFuzzer itself, which clang has in a package of its own. */
function findLibFuzzer() {
  const folder = findProgram("clang++") && ask(["clang++", "-print-runtime-dir"]);
  if (folder === undefined || !existsSync(folder)) return undefined;
  const archive = readdirSync(folder).find((name) => name.startsWith("libclang_rt.fuzzer"));
  return archive === undefined ? undefined : path.join(folder, archive);
}

/** The compiler that `CXX` names, or g++: the same choice as in `toolchain/`. */
function findCompiler() {
  return candidates(process.env.CXX ?? "g++").find(
    (file) => Number.parseInt(ask([file, "-dumpversion"]) ?? "0", 10) >= oldestCompiler,
  );
}
