import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { candidates } from "./find.mjs";
import { ask, inProject, run } from "./run.mjs";

const requirements = inProject("scripts/setup/requirements.txt");
const environment = inProject(".venv");
const environmentPython = `${environment}/bin/python`;
/** What the environment was made from and where, written when it was complete: moved elsewhere it does not work. */
const completeFile = `${environment}/otter-complete.txt`;

/** Fails where Debian keeps `ensurepip` in a package of its own (python3-venv), although `venv` itself is there. */
const suits = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";

/** A Python that can make a virtual environment. */
export function findPython() {
  return candidates("python3").find((file) => ask([file, "-c", suits]) !== undefined);
}

/** The record of a complete environment whose Python still runs: an upgrade of the system may have taken it away. */
export function platformioFile() {
  if (!existsSync(completeFile) || !existsSync(`${environment}/bin/pio`) || !existsSync(environmentPython))
    return undefined;
  return readFileSync(completeFile, "utf8") === recipe() ? completeFile : undefined;
}

export async function installPlatformio() {
  const python = findPython();
  if (python === undefined) throw new Error("there is no Python 3.10 or newer that can make a virtual environment");
  await run([python, "-m", "venv", "--clear", environment]);
  const pip = [environmentPython, "-m", "pip", "--disable-pip-version-check", "--no-input"];
  await run([...pip, "install", "--quiet", "--requirement", requirements]);
  await run([environmentPython, "scripts/setup/platformio_core.py", inProject(".platformio")]);
  writeFileSync(completeFile, recipe());
}

function recipe() {
  return `${environment}\n${readFileSync(requirements, "utf8")}`;
}
