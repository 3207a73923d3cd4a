import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { portShift, type SimulatedDevice } from "../../sim/device/index.ts";

/** Screenshots land here; git ignores them. */
export const artefacts = join(import.meta.dirname, "artefacts");

// A browser without a network of its own must not look for one.
const quietFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Chromium as on a phone that has joined the device's access point: the device's name server leads every name and the
 * device's own address to its web server.
 */
export function phoneOf(device: SimulatedDevice): Promise<Browser> {
  const everything = `MAP * ${device.accessPointAddress}:${80 + portShift}`;
  return launch(`${everything}, EXCLUDE ${device.stationAddress}`);
}

function launch(resolverRules: string): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [...quietFlags, `--host-resolver-rules=${resolverRules}`],
  });
}

/** Keeps a picture of the page among the artefacts. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artefacts, { recursive: true });
  await page.screenshot({ path: join(artefacts, `${name}.png`), fullPage: true });
}

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What axe-core finds wrong with the page for people who see, hear or move differently: `rule: element`. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Not as a script of the page: its own policy lets no other one run.
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)))",
  );
}
