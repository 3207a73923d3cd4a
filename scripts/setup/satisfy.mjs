import * as debianSystem from "./debian.mjs";
import { fail, note, step } from "./report.mjs";

/**
 * The machine's own package manager.
 *
 * @typedef {Pick<typeof debianSystem, "isDebian" | "canInstall" | "installDebian">} System
 */

/**
 * Meets every need of a goal. What the distribution has is installed in one go; if that is not allowed, the one command
 * that does it is printed instead.
 *
 * @param {import("./goals.mjs").Goal} goal
 * @param {System} system
 * @returns {Promise<string[] | undefined>} the files that met the needs, or `undefined` if a required one is not met
 */
export async function satisfy({ required, wanted = [] }, system = debianSystem) {
  const missing = [...required, ...wanted].filter((need) => need.debian !== undefined && need.find() === undefined);
  const debian = [...new Set(missing.flatMap((need) => need.debian ?? []))];
  try {
    if (debian.length > 0 && system.canInstall())
      await step(`installing ${debian.join(", ")}`, () => system.installDebian(debian));
    for (const need of required) await meet(need);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), 1);
    return undefined;
  }
  const unmet = required.filter((need) => need.find() === undefined);
  if (unmet.length > 0) {
    fail(advice(unmet, system), 1);
    return undefined;
  }
  for (const need of wanted) await meet(need).catch((error) => note(`${need.name}: ${error.message}`));
  const unmetWishes = wanted.filter((need) => need.find() === undefined);
  if (unmetWishes.length > 0) note(`Going on without ${names(unmetWishes)}. ${advice(unmetWishes, system)}`);
  return [...required, ...wanted].flatMap((need) => need.find() ?? []);
}

/** @param {import("./needs.mjs").Need} need */
async function meet(need) {
  if (need.install === undefined || need.find() !== undefined) return;
  await step(`installing ${need.name}`, need.install);
}

/**
 * @param {import("./needs.mjs").Need[]} needs
 * @param {System} system
 */
function advice(needs, system) {
  const packages = [...new Set(needs.flatMap((need) => need.debian ?? []))];
  if (packages.length === 0) return `Missing: ${names(needs)}.`;
  if (!system.isDebian()) return `Please install with your system's package manager: ${names(needs)}.`;
  return `Missing: ${names(needs)}. This installs it:\n\n  sudo apt-get update && sudo apt-get install -y ${packages.join(" ")}\n`;
}

/** @param {import("./needs.mjs").Need[]} needs */
function names(needs) {
  return needs.map((need) => need.name).join(", ");
}
