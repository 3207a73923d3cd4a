import { serialPort } from "../../arduino/Arduino/Arduino.ts";
import { chip } from "../../arduino/Esp/Esp.ts";
import {
  ESP_OTA_IMG_PENDING_VERIFY,
  ESP_OTA_IMG_UNDEFINED,
  ESP_OTA_IMG_VALID,
  slots,
} from "../../arduino/EspOta/EspOta.ts";
import { flash } from "../../arduino/Preferences/Preferences.ts";
import { Update } from "../../arduino/Update/Update.ts";
import type { VirtualClock } from "./clock.ts";
import { versionOfImage } from "./image.ts";

/** A firmware under Node: runs until it sets its first timers. It may throw, which is a crash. */
export type Firmware = (device: FleetDevice, version: string) => void;

type Stored = typeof flash extends Map<string, infer Space> ? Space : never;

interface Slot {
  readonly version: string;
  readonly state: "new" | "on trial" | "confirmed" | "given up";
}

const bootMs = 2000;
const afterCrashMs = 1000;
const firstSlot = slots.running;
const secondSlot = slots.next;

/**
 * One device among many in this process. The bindings' stand-ins have one chip; while something of this device runs, it
 * is this one's. What the bootloader does with the two slots is ESP-IDF's rule with rollback, in five lines.
 */
export class FleetDevice {
  readonly mac: string;
  readonly #clock: VirtualClock;
  readonly #firmware: Firmware;
  readonly #listener: (device: FleetDevice) => void;
  readonly #slots: [Slot | undefined, Slot | undefined];
  #nvs = new Map<string, Stored>();
  #current: 0 | 1 = 0;
  crashes = 0;

  constructor(
    mac: string,
    version: string,
    parts: {
      readonly clock: VirtualClock;
      readonly firmware: Firmware;
      readonly onChange: (device: FleetDevice) => void;
    },
  ) {
    this.mac = mac;
    this.#clock = parts.clock;
    this.#firmware = parts.firmware;
    this.#listener = parts.onChange;
    this.#slots = [{ version, state: "confirmed" }, undefined];
  }

  get version(): string {
    return this.#slots[this.#current]?.version ?? "";
  }

  get isConfirmed(): boolean {
    return this.#slots[this.#current]?.state === "confirmed";
  }

  /** Starts the device after so long. */
  switchOn(delayMs: number): void {
    this.#clock.owner = this;
    this.#clock.after(delayMs, () => this.#boot());
  }

  /** Runs something of this device's, to its end and that of everything it started, and sees what became of the chip. */
  async run(work: () => void, settle: () => Promise<void>): Promise<void> {
    this.#enter();
    try {
      work();
      await settle();
    } catch {
      this.crashes++;
      this.#leave();
      this.#restart(afterCrashMs);
      return;
    }
    this.#leave();
    if (chip.restarts > 0 || slots.rollbacks > 0) this.#restart(bootMs);
  }

  #boot(): void {
    const slot = this.#slots[this.#current];
    if (slot?.state === "on trial") {
      this.#slots[this.#current] = { ...slot, state: "given up" };
      this.#current = this.#current === 0 ? 1 : 0;
    } else if (slot?.state === "new") {
      this.#slots[this.#current] = { ...slot, state: "on trial" };
    }
    this.#setSlots();
    this.#listener(this);
    this.#firmware(this, this.version);
  }

  #restart(delayMs: number): void {
    this.#clock.cancelOf(this);
    this.switchOn(delayMs);
  }

  #enter(): void {
    this.#clock.owner = this;
    chip.restarts = 0;
    flash.clear();
    for (const [name, space] of this.#nvs) flash.set(name, space);
    this.#setSlots();
    serialPort.output = "";
    if (Update.isRunning()) Update.abort();
  }

  #setSlots(): void {
    const isFirst = this.#current === 0;
    const state = this.#slots[this.#current]?.state;
    slots.running = isFirst ? firstSlot : secondSlot;
    slots.next = isFirst ? secondSlot : firstSlot;
    slots.boot = slots.running;
    slots.rollbacks = 0;
    slots.state = state === "on trial" ? ESP_OTA_IMG_PENDING_VERIFY : ESP_OTA_IMG_UNDEFINED;
  }

  #leave(): void {
    this.#nvs = new Map(flash);
    const slot = this.#slots[this.#current];
    if (slot?.state === "on trial" && slots.state === ESP_OTA_IMG_VALID) {
      this.#slots[this.#current] = { ...slot, state: "confirmed" };
      this.#listener(this);
    }
    if (slots.boot !== slots.running) {
      const other = this.#current === 0 ? 1 : 0;
      this.#slots[other] = { version: versionOfImage(slots.boot.bytes), state: "new" };
      this.#current = other;
    }
  }
}
