import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { sendCommand } from "./control.ts";
import { freeAddresses, launchArguments, type DeviceOptions } from "./options.ts";
import { askPage, type PageAnswer, type PageRequest } from "./page.ts";
import { SerialLog } from "./serial-log.ts";

export type { DeviceOptions } from "./options.ts";
export type { PageAnswer, PageRequest } from "./page.ts";

/** Ports of the device below 1024 are found this much higher on this machine. */
export const portShift = 8000;

type BoardProcess = ChildProcessByStdio<Writable, Readable, Readable>;

const running = new Set<BoardProcess>();
// A device must not outlive the program that launched it, however that ends.
process.on("exit", () => {
  for (const child of running) child.kill("SIGTERM");
});

/** What the bootloader's control socket tells about a device. */
export interface DeviceState {
  readonly isOn: boolean;
  /** Boots since launch. */
  readonly boots: number;
  /** As ESP-IDF names it: `POWERON`, `SW`, `PANIC`, … */
  readonly resetReason: string;
  /** Virtual time since this boot. */
  readonly microseconds: number;
  readonly flashOperations: number;
  /** In use by the firmware's process, simulator included, a moment ago. */
  readonly heapBytes: number;
  readonly running?: {
    readonly partition: string;
    /** `NEW`, `PENDING_VERIFY`, `VALID`, `INVALID`, `ABORTED` or `UNDEFINED`. */
    readonly otaState: string;
    readonly project: string;
    readonly version: string;
  };
  /** Facts that the firmware's side made known, by name. */
  readonly published: Readonly<Record<string, unknown>>;
}

/** Something that happened at a pin; the last 4096 are kept. */
export interface PinEvent {
  readonly boot: number;
  /** Virtual time since that boot. */
  readonly microseconds: number;
  readonly pin: number;
  readonly kind: string;
  readonly value: number;
}

export interface PinTrace {
  readonly events: readonly PinEvent[];
  readonly next: number;
}

/** One simulated ESP32: a bootloader process with its firmware, a flash file, and two loopback addresses. */
export class SimulatedDevice {
  readonly log = new SerialLog();
  readonly stationAddress: string;
  readonly accessPointAddress: string;
  /** The exit code of the board's process, when it has ended. */
  readonly ended: Promise<number>;
  readonly #child: BoardProcess;
  readonly #control: string;
  #exitCode: number | undefined;

  private constructor(child: BoardProcess, control: string, stationAddress: string, accessPointAddress: string) {
    this.#child = child;
    this.#control = control;
    this.stationAddress = stationAddress;
    this.accessPointAddress = accessPointAddress;
    child.stdout.setEncoding("utf8").on("data", (text: string) => this.log.append(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => this.log.append(text));
    child.stdin.on("error", () => undefined);
    this.ended = new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code, signal) => {
        running.delete(child);
        rmSync(join(control, ".."), { recursive: true, force: true });
        this.#exitCode = code ?? -1;
        this.log.end(`before the board ended (${signal ?? `exit code ${code}`})`);
        resolve(this.#exitCode);
      });
    });
    // Whoever waits for `ended` learns of a failure to start; the log tells everybody else.
    this.ended.catch((error: Error) => this.log.end(`because the board could not start: ${error.message}`));
  }

  /** Switches a device on. It boots in the background; its serial log says how far it is. */
  static launch(options: DeviceOptions): SimulatedDevice {
    const addresses = freeAddresses();
    // A Unix socket's path has room for some hundred bytes only, so it does not go beside the flash file.
    const control = join(mkdtempSync(join(tmpdir(), "otter-device-")), "control");
    const launch = { ...addresses, ...options, control };
    const child = spawn(options.bootloader, [...launchArguments(launch), "--port-shift", String(portShift)], {
      stdio: ["pipe", "pipe", "pipe"],
    });
    running.add(child);
    return new SimulatedDevice(child, control, launch.stationAddress, launch.accessPointAddress);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get isRunning(): boolean {
    return this.#exitCode === undefined;
  }

  /** The address of the device's page as a browser on this machine reaches it. */
  pageUrl(by: "station" | "accessPoint" = "accessPoint", port = 80): string {
    return `http://${this.#address(by)}:${port + (port < 1024 ? portShift : 0)}/`;
  }

  /** Asks the device's own web server. */
  http(path: string, options: PageRequest & { readonly by?: "station" | "accessPoint" } = {}): Promise<PageAnswer> {
    return askPage(this.#address(options.by ?? "accessPoint"), 80 + portShift, path, options);
  }

  /** Types into the serial port, or sends bytes. */
  send(data: string | Uint8Array): void {
    this.#child.stdin.write(data);
  }

  /** Sends a line to the control socket; see sim/README.md for the commands. */
  command(line: string): Promise<Readonly<Record<string, unknown>>> {
    return sendCommand(this.#control, line);
  }

  async state(): Promise<DeviceState> {
    return (await this.command("state")) as unknown as DeviceState;
  }

  /** What happened at the pins since the event of that number; `next` is the number of the next one. */
  async trace(from = 0): Promise<PinTrace> {
    return (await this.command(`trace ${from}`)) as unknown as PinTrace;
  }

  async pressReset(): Promise<void> {
    await this.command("reset");
  }

  /** Takes the power away for a moment, at once. */
  async cutPower(): Promise<void> {
    await this.command("power-cut");
  }

  /** Sets faults by name, as `{ "flash.cut": 120 }`; an empty value removes one. */
  async setFaults(faults: Readonly<Record<string, string | number>>): Promise<void> {
    const words = Object.entries(faults).map(([name, value]) => `${name}=${value}`);
    await this.command(`fault ${words.join(" ")}`);
  }

  /** Ends the simulation of this device; its flash file keeps what was written. */
  async stop(): Promise<void> {
    if (!this.isRunning) return;
    this.#child.kill("SIGTERM");
    const killer = setTimeout(() => this.#child.kill("SIGKILL"), 3000);
    await this.ended.catch(() => undefined);
    clearTimeout(killer);
  }

  #address(by: "station" | "accessPoint"): string {
    return by === "station" ? this.stationAddress : this.accessPointAddress;
  }
}
