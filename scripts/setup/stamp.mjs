import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import process from "node:process";
import { inProject, root } from "./run.mjs";

/** What was found for a goal, and for which version of the set-up that was. */
const stampFile = (/** @type {string} */ goal) => inProject(`.otter/setup-${goal}.json`);

/**
 * Whether nothing has changed since the goal was last reached: a question of milliseconds.
 *
 * @param {string} goal
 */
export function isStillReady(goal) {
  try {
    const { recipe, files } = JSON.parse(readFileSync(stampFile(goal), "utf8"));
    return recipe === currentRecipe() && files.every(existsSync);
  } catch {
    return false;
  }
}

/**
 * @param {string} goal
 * @param {string[]} files that exist as long as the goal is reached
 */
export function rememberReady(goal, files) {
  mkdirSync(inProject(".otter"), { recursive: true });
  writeFileSync(stampFile(goal), JSON.stringify({ recipe: currentRecipe(), files }));
}

/** A hash of everything that decides what has to be installed. */
function currentRecipe() {
  const setup = readdirSync(inProject("scripts/setup"))
    .sort()
    .map((name) => `scripts/setup/${name}`);
  const hash = createHash("sha256").update(`${root}\n${process.version}\n`);
  for (const file of ["package-lock.json", "scripts/setup.mjs", ...setup]) hash.update(readFileSync(inProject(file)));
  return hash.digest("hex");
}
