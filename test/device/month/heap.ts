import type { SimulatedDevice } from "../../../sim/device/index.ts";

/** The heap between two starts of the device. */
export interface HeapRun {
  readonly hours: number;
  /** Bytes in use at the end beyond those after the first hours. */
  readonly grownBytes: number;
}

/** What a program keeps once it has done everything: it has checked and shown its page. */
const settledAfter = 3;
/** The least of several looks: what a request or a lookup has on the heap for the moment is no leak. */
const looksTogether = 3;

/** Looks at the heap of the firmware's process, hour by hour. */
export class HeapWatch {
  readonly #samples = new Map<number, number[]>();

  async look(device: SimulatedDevice): Promise<void> {
    const { boots, heapBytes } = await device.state();
    const samples = this.#samples.get(boots) ?? [];
    samples.push(heapBytes);
    this.#samples.set(boots, samples);
  }

  /** Those that lasted long enough to say something. */
  runs(): HeapRun[] {
    return [...this.#samples.values()]
      .filter(({ length }) => length >= settledAfter + 2 * looksTogether)
      .map((samples) => {
        const first = Math.min(...samples.slice(settledAfter, settledAfter + looksTogether));
        return { hours: samples.length, grownBytes: Math.min(...samples.slice(-looksTogether)) - first };
      });
  }
}
