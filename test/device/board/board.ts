import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFactoryFlash } from "../../../release/flash.ts";

/** One run of a board from switching on to the end of its process. */
export interface Run {
  readonly exitCode: number;
  /** Everything on the serial port. */
  readonly serial: string;
  /** The lines that the probe printed, without those of the ROM and the bootloader. */
  readonly probe: readonly string[];
  readonly flash: Buffer;
}

export interface RunOptions {
  readonly bootloader: string;
  /** The image in app0, or a whole flash of 4 MiB. */
  readonly image?: Uint8Array;
  readonly flash?: Uint8Array;
  /** Ends after so many boots; the last of them does not begin. */
  readonly boots?: number;
  /** What each version of the probe does, `{ "1": "state restart" }`, and its other variables. */
  readonly probe?: Readonly<Record<string, string>>;
  /** The image that the probe updates to. */
  readonly next?: Uint8Array;
  readonly options?: readonly string[];
  /** Switches off as soon as this shows on the serial port. */
  readonly until?: RegExp;
}

const bootloaderLine = /^(ets |rst:|[IE] \(\d+\) boot: |$)/;
const deadlineMs = 60_000;

export async function runBoard(options: RunOptions): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "otter-board-"));
  try {
    const flashPath = join(folder, "flash");
    const nextPath = join(folder, "next");
    writeFileSync(flashPath, options.flash ?? makeFactoryFlash(options.image ? { image: options.image } : {}));
    if (options.next) writeFileSync(nextPath, options.next);
    const variables = Object.entries({ IMAGE: nextPath, ...options.probe }).map(([name, value]) => [
      `PROBE_${name}`,
      value,
    ]);
    const argumentList = ["--flash", flashPath, "--boots", String(options.boots ?? 0), ...(options.options ?? [])];
    const environment = { ...process.env, ...(Object.fromEntries(variables) as Record<string, string>) };
    const { exitCode, serial } = await watch(options.bootloader, argumentList, environment, options.until);
    const probe = serial.split(/\r?\n/).filter((line) => !bootloaderLine.test(line));
    return { exitCode, serial, probe, flash: readFileSync(flashPath) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function watch(program: string, argumentList: string[], environment: NodeJS.ProcessEnv, until: RegExp | undefined) {
  return new Promise<{ exitCode: number; serial: string }>((resolve, reject) => {
    const child = spawn(program, argumentList, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let serial = "";
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`The board did not end. Its serial port:\n${serial}`));
    }, deadlineMs);
    const receive = (text: string) => {
      serial += text;
      if (until?.test(serial)) child.kill("SIGTERM");
    };
    child.stdout.setEncoding("utf8").on("data", receive);
    child.stderr.setEncoding("utf8").on("data", receive);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ exitCode: code ?? -1, serial });
    });
  });
}
