/** Stand-in: two slots of `min_spiffs.csv` in memory. */
import { EspPartition } from "../EspPartition/EspPartition.ts";

export const ESP_OK = 0;
export const ESP_OTA_IMG_NEW = 0;
export const ESP_OTA_IMG_PENDING_VERIFY = 1;
export const ESP_OTA_IMG_VALID = 2;
export const ESP_OTA_IMG_INVALID = 3;
export const ESP_OTA_IMG_ABORTED = 4;
export const ESP_OTA_IMG_UNDEFINED = 0xffffffff;

const slotBytes = 0x1e0000;
const first = new EspPartition("app0", 0x10000, slotBytes);
const second = new EspPartition("app1", 0x10000 + slotBytes, slotBytes);

/** For tests. */
export const slots = {
  running: first,
  next: second,
  boot: first,
  /** Of the running slot. */
  state: ESP_OTA_IMG_UNDEFINED,
  /** Of the other one. */
  nextState: ESP_OTA_IMG_UNDEFINED,
  rollbacks: 0,
  reset(): void {
    slots.running = first;
    slots.next = second;
    slots.boot = first;
    slots.state = ESP_OTA_IMG_UNDEFINED;
    slots.nextState = ESP_OTA_IMG_UNDEFINED;
    slots.rollbacks = 0;
    second.bytes.fill(0xff);
  },
};

export function esp_ota_get_running_partition(): EspPartition {
  return slots.running;
}
export function nextUpdatePartition(): EspPartition {
  return slots.next;
}
export function imageState(partition: EspPartition): number {
  return partition === slots.running ? slots.state : slots.nextState;
}
export function esp_ota_set_boot_partition(partition: EspPartition): number {
  slots.boot = partition;
  return ESP_OK;
}
export function esp_ota_mark_app_valid_cancel_rollback(): number {
  slots.state = ESP_OTA_IMG_VALID;
  return ESP_OK;
}
export function esp_ota_mark_app_invalid_rollback_and_reboot(): number {
  slots.state = ESP_OTA_IMG_INVALID;
  slots.rollbacks++;
  return ESP_OK;
}
