/** Stand-in: an ESP32 of 4 MB. */
import { slots } from "../EspOta/EspOta.ts";

/** For tests. */
export const chip = {
  efuseMac: 0x0100_0028_6f24,
  restarts: 0,
};

export class EspClass {
  /** Counts in `chip.restarts`, and returns, which the real one does not. */
  restart(): void {
    chip.restarts++;
  }
  getFreeHeap(): number {
    return 200_000;
  }
  getMinFreeHeap(): number {
    return 150_000;
  }
  getMaxAllocHeap(): number {
    return 110_000;
  }
  getSketchSize(): number {
    return 1_000_000;
  }
  getFreeSketchSpace(): number {
    return slots.next === slots.running ? 0 : slots.next.size;
  }
  getEfuseMac(): number {
    return chip.efuseMac;
  }
  getChipModel(): string {
    return "ESP32-D0WD-V3";
  }
  getChipCores(): number {
    return 2;
  }
  getCpuFreqMHz(): number {
    return 240;
  }
  getSdkVersion(): string {
    return "v5.5";
  }
  getCoreVersion(): string {
    return "3.3.8";
  }
}
export const ESP = new EspClass();
