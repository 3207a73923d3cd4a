import { ESP_OK } from "arduino/EspOta";
import { esp_partition_read, type EspPartition } from "arduino/EspPartition";
import type { Base } from "./patcher.ts";

/** The image in a slot, read piece by piece. */
export class SlotBase implements Base {
  readonly size: number;
  private readonly slot: EspPartition;

  constructor(slot: EspPartition, size: number) {
    this.slot = slot;
    this.size = size;
  }

  read(position: number, block: Uint8Array): boolean {
    return esp_partition_read(this.slot, position, block, block.length) === ESP_OK;
  }
}
