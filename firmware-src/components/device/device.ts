import { analogReadMilliVolts, digitalWrite, HIGH, LOW, OUTPUT, pinMode } from "arduino/Arduino";

export interface DeviceOptions {
  readonly ledPin: number;
  readonly blinkMs: number;
  /** An analog input. */
  readonly sensorPin: number;
}

/** What the device is there for when there is nothing to update: it blinks, and it reads a sensor. */
export class Device {
  private readonly options: DeviceOptions;
  private isLit = false;

  constructor(options: DeviceOptions) {
    this.options = options;
  }

  start(): void {
    pinMode(this.options.ledPin, OUTPUT);
    setInterval(() => this.blink(), this.options.blinkMs);
  }

  /** What the sensor shows now, for the details page. */
  reading(): string {
    return `${analogReadMilliVolts(this.options.sensorPin)} mV`;
  }

  private blink(): void {
    this.isLit = !this.isLit;
    digitalWrite(this.options.ledPin, this.isLit ? HIGH : LOW);
  }
}
