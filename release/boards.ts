/** A board that a release has an image for. */
export interface Board {
  /** In platformio.ini. */
  readonly environment: string;
  /** What the firmware and the manifest call it. */
  readonly name: string;
  /** What esp-web-tools calls it: https://esphome.github.io/esp-web-tools/ */
  readonly chipFamily: string;
  /** In the image's header: ESP-IDF's `esp_chip_id_t`. */
  readonly chipId: number;
  /** Where the chip's ROM looks for the second-stage bootloader. */
  readonly bootloaderOffset: number;
}

export const boards: readonly Board[] = [
  { environment: "esp32dev", name: "esp32", chipFamily: "ESP32", chipId: 0, bootloaderOffset: 0x1000 },
  { environment: "esp32-c3-devkitm-1", name: "esp32c3", chipFamily: "ESP32-C3", chipId: 5, bootloaderOffset: 0 },
  { environment: "esp32-s3-devkitc-1", name: "esp32s3", chipFamily: "ESP32-S3", chipId: 9, bootloaderOffset: 0 },
];
