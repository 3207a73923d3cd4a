import { ESP } from "arduino/Esp";
import { esp_ota_get_running_partition, nextUpdatePartition } from "arduino/EspOta";
import { samePartition } from "arduino/EspPartition";
import type { SlotTerms } from "./rules.ts";

/** The slot that the next image would go to. */
export function readSlot(): SlotTerms {
  const hasOneSlot = samePartition(nextUpdatePartition(), esp_ota_get_running_partition());
  return { slotBytes: ESP.getFreeSketchSpace(), hasOneSlot };
}
