import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import process from "node:process";
import { inProject, run } from "./run.mjs";

/** Written when the simulated board was compiled once; the objects themselves are in the toolchain's cache. */
const compiledFile = inProject(".otter/simulated-board.txt");

export const simulatedBoardFile = () => (existsSync(compiledFile) ? compiledFile : undefined);

/** Compiles what `npm start` shows, so that the show itself need not wait for it. */
export async function compileSimulatedBoard() {
  await run([process.execPath, "cli/otter.mjs", "start", "--prepare"]);
  mkdirSync(inProject(".otter"), { recursive: true });
  writeFileSync(compiledFile, "compiled\n");
}
