import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";

type Wrapper = (exports: unknown, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/** What a run left for the next: the code that V8 made, and how long that run was. */
interface Kept {
  readonly ranForMs: number;
  readonly code: Buffer;
}

/** Before the code stands how long the run was that made it: a double. */
const headerBytes = Float64Array.BYTES_PER_ELEMENT;

/** A run that is this much longer than the one that left its code has probably compiled functions that the other never called. */
const worthKeeping = 1.5;

/**
 * Loads a large CommonJS module (one of pure ASCII, which is read in no time) with the code that V8 made of it the last time, kept beside it:
 * to compile it again takes several times as long. The code is kept when the process ends, and so has the functions that were called, too.
 *
 * @param file the module, absolute
 * @param original the file that the module takes itself for: what it requires and reads is found from there
 */
export function loadCached(file: string, original: string): unknown {
  // The tag stands for V8's version and flags.
  const codeFile = `${file}.${cachedDataVersionTag().toString(16)}.code`;
  const kept = readKept(codeFile);
  const text = readFileSync(file, "latin1");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: file,
    ...(kept && { cachedData: kept.code }),
  });
  const bound = kept === undefined || script.cachedDataRejected === true ? 0 : kept.ranForMs * worthKeeping;
  process.once("exit", () => {
    if (performance.now() > bound) keep(codeFile, script);
  });
  const module = { exports: {} as unknown };
  const run = script.runInThisContext() as Wrapper;
  run(module.exports, createRequire(original), module, original, path.dirname(original));
  return module.exports;
}

function readKept(codeFile: string): Kept | undefined {
  try {
    const bytes = readFileSync(codeFile);
    return { ranForMs: bytes.readDoubleLE(0), code: bytes.subarray(headerBytes) };
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, because others may be reading. Without room on the disk there is just no code for the next run. */
function keep(codeFile: string, script: Script): void {
  const header = Buffer.alloc(headerBytes);
  header.writeDoubleLE(performance.now());
  const draft = `${codeFile}.${randomUUID()}`;
  try {
    writeFileSync(draft, Buffer.concat([header, script.createCachedData()]));
    renameSync(draft, codeFile);
  } catch {
    return;
  }
}
