import { readFileSync } from "node:fs";
import { packImage, type Packed } from "../../../release/packing/pack.ts";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import { joinByPage } from "../../../sim/device/setup-page.ts";
import type { WifiNetwork } from "../../../sim/world/world.ts";
import { homeNetwork, type Scene } from "../harness/scene.ts";
import { firmware, newDeviceScene, publish, sceneOfFlash, updateScene } from "../harness/update-scene.ts";
import { waitForVersion } from "../harness/wait.ts";

/** Wall time; the machine may be busy with other things. */
export const journeyTimeoutMs = 120_000;

/** Something that a device does and that writes to flash all the way. */
export interface Journey {
  readonly name: string;
  /** One of these runs after a cut, wherever it was; anything else is neither old nor new. */
  readonly versions: readonly string[];
  /** What is around the device after a cut, if something else; whoever knew its networks before joins one of them. */
  readonly networksAfterwards?: readonly [WifiNetwork];
  /** Whether the device knows a network from the beginning, and so must know it after a cut. */
  readonly isSetUp: boolean;
  /** Virtual time against the wall's: the page needs people's pace, the rest only pauses. */
  readonly speed: number;
  /** Everything in place, the device off. */
  open(): Promise<Scene>;
  /** Does what is to be done from outside, and waits for the end. */
  travel(scene: Scene, device: SimulatedDevice): Promise<void>;
  /** After a cut: whether the end is reached all the same; `from` is the place of the cut in the log. */
  arrive(scene: Scene, device: SimulatedDevice, from: number): Promise<void>;
}

const garden = { ssid: "Garden", rssi: -60, channel: 1, security: "wpa2", password: "watering can" } as const;
/** Joins its network and finds nothing there that it could ask, so that it never confirms itself. */
const lost = { ota: { sources: [{ kind: "folder", url: "http://nowhere.example/" }], trialMs: 10_000 } };

/** From the first look for a release to the confirmation of it: download, activation, first boot, trial. */
function update(name: string, isOffered: RegExp, saysHow: RegExp): Journey {
  return {
    name,
    speed: 20,
    versions: ["1.0.0", "1.1.0"],
    isSetUp: true,
    async open() {
      const scene = await updateScene();
      const image = Buffer.from(await firmware("1.1.0"));
      const packed = (await (smallerFiles ??= makeSmaller(image))).filter(({ described }) =>
        isOffered.test(described.asset),
      );
      await publish(scene, "1.1.0", { image, packed });
      return scene;
    },
    async travel(_, device) {
      await device.log.waitFor(saysHow, journeyTimeoutMs);
      await device.log.waitFor(/confirmed 1\.1\.0/, journeyTimeoutMs);
    },
    arrive: async (_, device) => void (await waitForVersion(device, "1.1.0", journeyTimeoutMs)),
  };
}

let smallerFiles: Promise<readonly Packed[]> | undefined;

/** What stands in for 1.1.0: its differences to 1.0.0, and the compressed image. */
async function makeSmaller(image: Buffer): Promise<readonly Packed[]> {
  const running = Buffer.from(await firmware("1.0.0"));
  return packImage(image, { name: "esp32", isCompressed: true, bases: [{ version: "1.0.0", image: running }] });
}

let badlyUpdated: Promise<Uint8Array> | undefined;

/** From the first boot of a version that never confirms itself to the old one that finds that out. */
const rollback: Journey = {
  name: "rollback",
  speed: 20,
  versions: ["1.0.0", "1.1.0"],
  isSetUp: true,
  async open() {
    return sceneOfFlash(await (badlyUpdated ??= installBadVersion()));
  },
  travel: async (_, device) => void (await device.log.waitFor(/\[ota\] rolled back: 1\.1\.0/, journeyTimeoutMs)),
  arrive: async (_, device, from) =>
    void (await device.log.waitFor(/\[ota\] running 1\.0\.0 from app0/, journeyTimeoutMs, from)),
};

/** The flash of a device that has activated a bad version and not booted it yet. */
async function installBadVersion(): Promise<Uint8Array> {
  const scene = await updateScene();
  try {
    await publish(scene, "1.1.0", { image: await firmware("1.1.0", lost) });
    const device = scene.powerOn({ boots: 1 });
    await device.ended;
    if (!device.log.has(/restarting into 1\.1\.0/)) throw new Error(`There was no update:\n${device.log.text}`);
    return readFileSync(scene.flashPath);
  } finally {
    await scene.close();
  }
}

/** A second network is joined by the page while the first one is out of reach; the first one must stay known. */
const secondNetwork: Journey = {
  name: "second network",
  speed: 5,
  versions: ["1.0.0"],
  isSetUp: true,
  async open() {
    const scene = await updateScene();
    scene.setWorld({ networks: [garden] });
    return scene;
  },
  async travel(_, device) {
    // A failed attempt to join the first one comes between.
    await joinByPage(device, garden, journeyTimeoutMs).catch(() => undefined);
    await device.log.waitFor(/\[wifi\] joined "Garden"/, journeyTimeoutMs);
  },
  networksAfterwards: [homeNetwork],
  arrive: async (_, device, from) => void (await device.log.waitFor(/\[wifi\] joined "Home"/, journeyTimeoutMs, from)),
};

/** The first start of a blank device, its own password, and its first network. */
const firstStart: Journey = {
  name: "first start",
  speed: 5,
  versions: ["1.0.0"],
  isSetUp: false,
  open: () => newDeviceScene(),
  travel: (_, device) => joinByPage(device, homeNetwork, journeyTimeoutMs),
  async arrive(_, device, from) {
    const [line] = await device.log.waitFor(/\[wifi\] (no network is saved|joined "Home")/, journeyTimeoutMs, from);
    if (line.includes("no network")) await joinByPage(device, homeNetwork, journeyTimeoutMs);
  },
};

export const journeys: readonly Journey[] = [
  update("update", /^$/, /\[ota\] downloading 1\.1\.0/),
  update("update by a delta", /\.delta$/, /\[ota\] downloading 1\.1\.0 as a delta to 1\.0\.0/),
  update("compressed update", /\.zlib$/, /\[ota\] downloading 1\.1\.0 compressed/),
  rollback,
  secondNetwork,
  firstStart,
];
