import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { packImage } from "../../../release/image.ts";

const run = promisify(execFile);
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const cache = join(root, ".otter/board-tests");
const programs = join(root, "test/device/board/programs");
const sources = JSON.parse(readFileSync(join(root, "sim/sources.json"), "utf8")) as {
  app: string[];
  bootloader: string[];
};

const commonFlags = ["-std=gnu++20", "-O0", "-g0", "-Wall", "-Wextra", "-Werror", "-fno-rtti"];
const includeFlags = [`-I${join(root, "sim/arduino")}`, `-I${join(root, "sim")}`];
const sanitizerFlags = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"];

// The probes need no network. What the text and serial classes are made of is part of the core.
const network = /WiFi|Network|HTTP|WebServer|DNS|wifi|netif|hal-time|world\//;
const inProcess = /^sim\/board\/(?!app|bootloader|board\.cpp)/;

/** The bootloader program. */
export function buildBootloader(): Promise<string> {
  return link("bootloader", sources.bootloader, commonFlags);
}

/** A sketch of programs/ with the board and the core, without any network, as an image of that version. */
export async function buildImage(sketch: string, version: string): Promise<Uint8Array> {
  const core = sources.app.filter((path) => !network.test(path));
  const program = await link(sketch, [`test/device/board/programs/${sketch}.cpp`, ...core], commonFlags, ["-s"]);
  return packImage(readFileSync(program), { version, projectName: sketch });
}

/** A program of programs/ that uses the board's classes within its own process, under ASan and UBSan. */
export async function runProgram(name: string, input: readonly string[] = []): Promise<string> {
  const board = sources.app.filter((path) => inProcess.test(path));
  const flags = [...commonFlags, ...sanitizerFlags];
  const program = await link(name, [`test/device/board/programs/${name}.cpp`, ...board], flags, sanitizerFlags);
  const { stdout } = await run(program, input, { maxBuffer: 1 << 26 });
  return stdout;
}

async function link(
  name: string,
  paths: readonly string[],
  flags: string[],
  linkFlags: string[] = [],
): Promise<string> {
  return locked(async () => {
    const headers = hashOf(headerFiles(), flags);
    const prefix = await precompile(headers, flags);
    const objects = await inPairs([...new Set(paths)], (path) => compile(path, headers, prefix, flags));
    const program = join(cache, `${name}-${createHash("sha256").update(objects.join()).digest("hex").slice(0, 16)}`);
    if (!existsSync(program)) {
      await run("g++", [...linkFlags, "-o", `${program}.new`, ...objects, "-lmbedcrypto", "-lpthread"]);
      renameSync(`${program}.new`, program);
    }
    return program;
  });
}

async function precompile(headers: string, flags: string[]): Promise<string> {
  const folder = join(cache, `headers-${headers}`);
  const header = join(programs, "prefix.h");
  const output = join(folder, "prefix.h.gch");
  if (!existsSync(output)) {
    mkdirSync(folder, { recursive: true });
    await run("g++", [...flags, ...includeFlags, "-x", "c++-header", header, "-o", `${output}.new`]);
    renameSync(`${output}.new`, output);
  }
  return join(folder, "prefix.h");
}

async function compile(path: string, headers: string, prefix: string, flags: string[]): Promise<string> {
  const object = join(cache, `${path.replaceAll("/", "_")}-${hashOf([join(root, path)], [headers])}.o`);
  if (!existsSync(object)) {
    const output = ["-c", "-o", `${object}.new`, join(root, path)];
    await run("g++", [...flags, ...includeFlags, "-include", prefix, ...output]);
    renameSync(`${object}.new`, object);
  }
  return object;
}

function headerFiles(): string[] {
  const folders = ["sim/board", "sim/arduino"].map((folder) => join(root, folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  return [...files.filter((file) => file.endsWith(".h") && !network.test(file)).sort(), join(programs, "prefix.h")];
}

function hashOf(files: readonly string[], words: readonly string[]): string {
  const hash = createHash("sha256").update(words.join("\n"));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Two compilers at a time. */
async function inPairs<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) results[index] = await work(item);
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/** Test files run in processes of their own; what they build together is built once. */
async function locked<Result>(work: () => Promise<Result>): Promise<Result> {
  const lock = join(cache, "lock");
  const staleAfterMs = 120_000;
  mkdirSync(cache, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > staleAfterMs) rmSync(lock, { recursive: true });
      await new Promise((next) => setTimeout(next, 50));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
