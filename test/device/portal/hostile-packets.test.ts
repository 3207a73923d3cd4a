import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { setTimeout as sleep } from "node:timers/promises";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { portShift, type SimulatedDevice } from "../../../sim/device/index.ts";
import { waitForPage } from "../../../sim/device/setup-page.ts";
import { portalScene } from "../harness/portal-scene.ts";
import type { Scene } from "../harness/scene.ts";
import { askName, typeA } from "./raw.ts";

const waitMs = 60_000;
const randomPackets = 500;

/** A question's head; counts are those of questions, answers, authorities and additions. */
function head(flags: number, counts: readonly number[]): number[] {
  return [0x12, 0x34, flags >> 8, flags & 0xff, ...counts.flatMap((count) => [count >> 8, count & 0xff])];
}

const one = [1, 0, 0, 0];
const name = [3, 0x61, 0x62, 0x63, 0];
const typeAndClass = [0, 1, 0, 1];
const query = 0x0100;

/** What a name server should never get. */
const packets: readonly (readonly [string, readonly number[]])[] = [
  ["nothing", []],
  ["one byte", [0]],
  ["half a head", head(query, one).slice(0, 7)],
  ["a head alone", head(query, one)],
  ["a label beyond the end", [...head(query, one), 63, 0x61]],
  ["a label of 255 bytes", [...head(query, one), 255, ...Array<number>(255).fill(0x61), 0, ...typeAndClass]],
  ["a pointer to itself", [...head(query, one), 0xc0, 12, ...typeAndClass]],
  ["pointers in a circle", [...head(query, one), 0xc0, 14, 0xc0, 12, ...typeAndClass]],
  ["a pointer beyond the end", [...head(query, one), 0xff, 0xff, ...typeAndClass]],
  ["a name without an end", [...head(query, one), ...Array.from({ length: 40 }, () => name.slice(0, 4)).flat()]],
  ["a name without a type", [...head(query, one), ...name]],
  ["half a type", [...head(query, one), ...name, 0]],
  ["the root", [...head(query, one), 0, ...typeAndClass]],
  ["65,535 questions", [...head(query, [0xffff, 0, 0, 0]), ...name, ...typeAndClass]],
  ["65,535 of everything", [...head(query, [0xffff, 0xffff, 0xffff, 0xffff]), ...name, ...typeAndClass]],
  ["an answer", [...head(0x8180, [1, 1, 0, 0]), ...name, ...typeAndClass]],
  ["another operation", [...head(0x2800, one), ...name, ...typeAndClass]],
  ["HTML in a name", [...head(query, one), 8, ...Buffer.from("<script>"), 0, ...typeAndClass]],
  ["NULs in a name", [...head(query, one), 3, 0, 0, 0, 0, ...typeAndClass]],
  ["more than a packet holds", [...head(query, one), ...name, ...typeAndClass, ...Array<number>(1400).fill(0xff)]],
];

describe("device: hostile packets to the name server", function () {
  this.timeout(900_000);
  let scene: Scene;
  let device: SimulatedDevice;

  before(async () => {
    scene = await portalScene();
    device = scene.powerOn();
    await waitForPage(device, waitMs);
  });
  after(() => scene.close());

  async function throwAt(all: readonly (readonly number[])[]): Promise<void> {
    const socket = createSocket("udp4");
    for (const [index, bytes] of all.entries()) {
      socket.send(Buffer.from(bytes), 53 + portShift, device.accessPointAddress);
      // Faster than it reads, and packets would only get lost.
      if (index % 20 === 19) await sleep(10);
    }
    await sleep(100);
    socket.close();
  }

  async function mustBeWell(): Promise<void> {
    const { addresses } = await askName(device, "captive.apple.com", typeA);
    assert.deepEqual(addresses, ["4.3.2.1"]);
    assert.equal((await device.http("/")).status, 200);
    assert.equal((await device.state()).boots, 1);
  }

  for (const [description, bytes] of packets) {
    it(`goes on after ${description}`, async () => {
      await throwAt([bytes]);
      await mustBeWell();
    });
  }

  it(`goes on after ${randomPackets} random ones, half of them with a proper head`, async () => {
    const random = xoroshiro128plus(5);
    const number = (most: number): number => uniformInt(random, 0, most);
    const bytes = (): number[] => Array.from({ length: number(300) }, () => number(255));
    await throwAt(
      Array.from({ length: randomPackets }, (_, index) => [...(index % 2 === 0 ? head(query, one) : []), ...bytes()]),
    );
    await mustBeWell();
  });
});
