import * as need from "./needs.mjs";

/**
 * What a task cannot do without, and what it would like to have: without the latter it goes on, and says so.
 *
 * @typedef {object} Goal
 * @property {import("./needs.mjs").Need[]} required in the order in which they are met
 * @property {import("./needs.mjs").Need[]} [wanted]
 */

const simulator = [need.nodePackages, need.compiler, need.mbedtls, need.json];
const platformio = [need.python, need.platformio];
const checks = [need.clangFormat, need.clangTidy];
const everything = [
  ...simulator,
  ...platformio,
  ...checks,
  need.git,
  need.chromium,
  need.valgrind,
  need.mosquitto,
  need.crossCompiler,
  need.libFuzzer,
  need.zlib,
];

/** @type {Record<string, Goal>} */
export const goals = {
  build: { required: [need.nodePackages] },
  fuzz: { required: [need.nodePackages, need.compiler] },
  "fuzz:bytes": { required: [need.nodePackages, need.libFuzzer, need.mbedtls, need.zlib] },
  start: { required: [...simulator, need.simulatedBoard], wanted: platformio },
  pio: { required: [...simulator, ...platformio] },
  lint: { required: [need.nodePackages, need.compiler, need.mbedtls, need.json, ...checks] },
  test: { required: everything },
  bench: { required: [...simulator, ...platformio, need.valgrind, need.crossCompiler] },
  all: { required: everything },
};
