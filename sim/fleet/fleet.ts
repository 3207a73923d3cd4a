import { internet, type InternetPage } from "../../arduino/NetworkClient/internet.ts";
import { createSite, type GithubSite } from "../world/github/index.ts";
import { withVirtualTime, VirtualClock } from "./clock.ts";
import { FleetDevice, type Firmware } from "./device.ts";

export interface FleetOptions {
  readonly devices: number;
  readonly firmware: Firmware;
  /** The version that all of them have in the beginning. */
  readonly version: string;
  /** They are switched on at moments by chance within this time; 0: all at once, as after a power cut. */
  readonly switchedOnWithinMs: number;
  readonly durationMs: number;
  readonly seed: number;
  /** What a person does to the releases, at moments from the start. */
  readonly script: readonly Act[];
}

export interface Act {
  readonly atMs: number;
  readonly does: (github: GithubSite) => void;
}

/** A device runs another version, or has confirmed it. */
export interface Change {
  readonly atMs: number;
  readonly device: number;
  readonly version: string;
  readonly isConfirmed: boolean;
}

/** A request to GitHub: when, from the start, and what it cost. */
export interface Request {
  readonly atMs: number;
  readonly bytes: number;
  readonly host: string;
}

export interface FleetRun {
  readonly macs: readonly string[];
  readonly changes: readonly Change[];
  readonly requests: readonly Request[];
  readonly crashes: number;
}

/** Unix time in ms of the beginning, of every run the same. */
export const startMs = Date.UTC(2027, 0, 1);
const actor = "the script";
/** The real one: everything that waits for no timer is done when it comes. */
const { setImmediate } = globalThis;

/** Many devices in one process, each with the firmware's own code, one clock, and one GitHub. */
export async function runFleet(options: FleetOptions): Promise<FleetRun> {
  const clock = new VirtualClock(startMs);
  const github = createSite({ now: () => clock.nowMs });
  const changes: Change[] = [];
  const devices = createDevices(options, clock, changes);
  for (const { atMs, does } of options.script) {
    clock.owner = actor;
    clock.after(atMs, () => does(github));
  }
  return withSite(github, () =>
    withVirtualTime(clock, async () => {
      const endMs = startMs + options.durationMs;
      for (let timer = clock.take(endMs); timer !== undefined; timer = clock.take(endMs)) {
        const { owner, run } = timer;
        if (owner instanceof FleetDevice) await owner.run(run, settle);
        else run();
      }
      return {
        macs: devices.map(({ mac }) => mac),
        changes,
        requests: github.counters.requests.map(({ timeMs, bodyBytes, host }) => ({
          atMs: timeMs - startMs,
          bytes: bodyBytes,
          host,
        })),
        crashes: devices.reduce((sum, { crashes }) => sum + crashes, 0),
      };
    }),
  );
}

function createDevices(options: FleetOptions, clock: VirtualClock, changes: Change[]): FleetDevice[] {
  const random = randomNumbers(options.seed);
  const devices: FleetDevice[] = [];
  const onChange = (device: FleetDevice): void => {
    const { version, isConfirmed } = device;
    changes.push({ atMs: clock.nowMs - startMs, device: devices.indexOf(device), version, isConfirmed });
  };
  for (let index = 0; index < options.devices; index++) {
    const bytes = [0x24, 0x0a, 0xc4, ...Array.from({ length: 3 }, () => Math.floor(256 * random()))];
    const mac = bytes.map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join(":");
    const device = new FleetDevice(mac, options.version, { clock, firmware: options.firmware, onChange });
    devices.push(device);
    device.switchOn(Math.floor(random() * options.switchedOnWithinMs));
  }
  return devices;
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Lets the bindings' stand-ins find this GitHub, and nothing else, in the internet. The serial logs go nowhere. */
async function withSite<T>(github: GithubSite, work: () => Promise<T>): Promise<T> {
  const write = console.log;
  console.log = () => undefined;
  internet.site = { has: () => true, page: (method, url, head) => ask(github, method, url, head) };
  try {
    return await work();
  } finally {
    console.log = write;
    internet.site = undefined;
    internet.requests.length = 0;
    internet.heads.length = 0;
  }
}

function ask(github: GithubSite, method: string, url: string, head: string): InternetPage {
  // What was asked is in GitHub's own counters.
  internet.requests.length = 0;
  internet.heads.length = 0;
  const { host, protocol, pathname, search, searchParams } = new URL(url);
  const lines = head
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(": ", 2));
  const { status, headers, body } = github.answer({
    method,
    host,
    target: pathname + search,
    path: decodeURIComponent(pathname),
    query: searchParams,
    headers: Object.fromEntries(
      lines.flatMap(([name = "", value = ""]) => (value === "" ? [] : [[name.toLowerCase(), value]])),
    ),
    body: Buffer.alloc(0),
    isSecure: protocol === "https:",
    remoteAddress: "127.0.0.1",
  });
  const { Location, ...others } = headers;
  return {
    status,
    bytes: body,
    ...(typeof Location === "string" ? { location: Location } : {}),
    headers: Object.fromEntries(
      Object.entries(others)
        .filter(([name]) => name.toLowerCase() !== "content-length")
        .map(([name, value]) => [name, typeof value === "string" ? value : value.join(", ")]),
    ),
  };
}

/** Mulberry32. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
