import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtempSync, openSync, closeSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { packImage } from "../../../release/image.ts";
import { createFlashFile } from "../../../sim/device/flash-file.ts";
import { freeAddresses } from "../../../sim/device/options.ts";
import { SerialLog } from "../../../sim/device/serial-log.ts";
import { type World, writeWorld } from "../../../sim/world/world.ts";
import { boardSources, buildSanitized } from "../harness/build.ts";

const sketchSources = ["test/device/network/network_sketch.cpp", "test/device/network/without_bootloader.cpp"];
const replacedSources = ["sim/board/app/rtc_memory.cpp"];
/** Larger than what bootloader and firmware share; what is not used stays zero. */
const sharedStateBytes = 1024 * 1024;
const waitMs = 20_000;

let built: Promise<string> | undefined;

/** The tests' sketch as a program for this machine, with sanitizers; the path is in the toolchain's cache. */
export function buildSketch(): Promise<string> {
  built ??= buildSanitized("network_sketch", [
    ...boardSources.filter((source) => !replacedSources.includes(source)),
    ...sketchSources,
  ]);
  return built;
}

export interface SketchOptions {
  readonly world?: World;
  readonly speed?: number;
}

/** A device that runs the tests' sketch without a bootloader, as a plain process. */
export class Sketch {
  readonly log = new SerialLog();
  readonly stationAddress: string;
  readonly accessPointAddress: string;
  readonly #directory = mkdtempSync(join(tmpdir(), "otter-network-"));
  #child: ChildProcessByStdio<Writable, Readable, Readable> | undefined;
  #ended: Promise<void> = Promise.resolve();
  readonly #options: SketchOptions;

  constructor(options: SketchOptions = {}) {
    const addresses = freeAddresses();
    this.stationAddress = addresses.stationAddress;
    this.accessPointAddress = addresses.accessPointAddress;
    this.#options = options;
    // No bootloader reads this image: it only gives the flash its partitions.
    const program = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46);
    createFlashFile(this.#flash, packImage(program, { version: "1.0.0", projectName: "network" }));
    if (options.world !== undefined) this.setWorld(options.world);
  }

  static async start(options: SketchOptions = {}): Promise<Sketch> {
    const sketch = new Sketch(options);
    await sketch.powerOn();
    return sketch;
  }

  get #flash(): string {
    return join(this.#directory, "flash.bin");
  }

  get #worldPath(): string {
    return join(this.#directory, "world.json");
  }

  setWorld(world: World): void {
    writeWorld(this.#worldPath, world);
  }

  async powerOn(): Promise<void> {
    const program = await buildSketch();
    const statePath = join(this.#directory, "state.bin");
    writeFileSync(statePath, new Uint8Array(sharedStateBytes));
    const files = [openSync(this.#flash, "r+"), openSync(statePath, "r+")] as const;
    const launch = {
      flash: this.#flash,
      "station-address": this.stationAddress,
      "ap-address": this.accessPointAddress,
      "port-shift": "8000",
      speed: String(this.#options.speed ?? 1),
      mac: "24:0a:c4:00:00:01",
      ...(this.#options.world === undefined ? {} : { world: this.#worldPath }),
    };
    const child = spawn(program, [], {
      env: {
        ...process.env,
        OTTER_SIM_DESCRIPTORS: "3 4",
        OTTER_SIM_OPTIONS: Object.entries(launch)
          .map(([name, value]) => `--${name}\n${value}\n`)
          .join(""),
      },
      stdio: ["pipe", "pipe", "pipe", ...files],
    }) as unknown as ChildProcessByStdio<Writable, Readable, Readable>;
    for (const file of files) closeSync(file);
    child.stdout.setEncoding("utf8").on("data", (text: string) => this.log.append(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => this.log.append(text));
    this.#ended = new Promise((resolve) => {
      child.on("close", (code, signal) => {
        this.log.append(`ended ${code ?? signal}\n`);
        resolve();
      });
    });
    this.#child = child;
    await this.log.waitFor(/^ready /, waitMs);
  }

  /** Sends a command and waits for a line that it causes. */
  async command(words: readonly string[], answer: RegExp, timeoutMs = waitMs): Promise<RegExpExecArray> {
    const mark = this.log.mark();
    this.#child?.stdin.write(`${words.join("\t")}\n`);
    return this.log.waitFor(answer, timeoutMs, mark);
  }

  async powerOff(): Promise<void> {
    this.#child?.kill("SIGKILL");
    await this.#ended;
  }

  /** Ends the device; fails when a sanitizer has found something. */
  async close(): Promise<void> {
    await this.powerOff();
    rmSync(this.#directory, { recursive: true, force: true });
    if (this.log.has(/runtime error|AddressSanitizer/)) throw new Error(this.log.text);
  }
}
