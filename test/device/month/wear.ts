import { minSpiffsPartitions, sectorBytes } from "../../../release/flash.ts";
import type { SimulatedDevice } from "../../../sim/device/index.ts";

/** Erases that a sector of an ESP32's flash is made for. */
export const enduranceErases = 100_000;

export interface Wear {
  readonly partition: string;
  /** Of its sector that was erased most often. */
  readonly mostErases: number;
}

/** How often the sectors of each partition have been erased since the device was switched on. */
export async function readWear(device: SimulatedDevice): Promise<Wear[]> {
  const { sectorErases } = await device.command("wear");
  const erases = Object.entries(sectorErases as Readonly<Record<string, number>>);
  return minSpiffsPartitions
    .map(({ label, offset, size }) => {
      const first = offset / sectorBytes;
      const own = erases.filter(([sector]) => Number(sector) >= first && Number(sector) < first + size / sectorBytes);
      return { partition: label, mostErases: Math.max(0, ...own.map(([, count]) => count)) };
    })
    .filter(({ mostErases }) => mostErases > 0);
}
