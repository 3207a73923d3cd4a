#!/usr/bin/env node
// Makes this machine ready for a task: `node scripts/setup.mjs build|start|pio|lint|test|bench|fuzz:bytes|all`.
// It uses nothing but Node, because on a fresh clone there is nothing else yet.
import process from "node:process";
import { goals } from "./setup/goals.mjs";
import { withLock } from "./setup/lock.mjs";
import { fail } from "./setup/report.mjs";
import { satisfy } from "./setup/satisfy.mjs";
import { isStillReady, rememberReady } from "./setup/stamp.mjs";

/** The first with `zlib.crc32`. */
const oldestNode = [20, 15];

/** @param {string} name */
async function setUp(name) {
  const goal = goals[name];
  if (goal === undefined) return fail(`usage: node scripts/setup.mjs ${Object.keys(goals).join("|")}`, 2);
  if (isOlder(process.versions.node, oldestNode)) {
    return fail(
      `Otter needs Node ${oldestNode.join(".")} or newer; this is ${process.version}. See https://nodejs.org.`,
      1,
    );
  }
  if (isStillReady(name)) return undefined;
  return withLock(async () => {
    const found = await satisfy(goal);
    if (found !== undefined) rememberReady(name, found);
  });
}

/**
 * @param {string} version
 * @param {number[]} oldest
 */
function isOlder(version, [oldestMajor = 0, oldestMinor = 0]) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

await setUp(process.argv[2] ?? "all");
