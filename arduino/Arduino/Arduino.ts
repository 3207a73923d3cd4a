/** Stand-in: pins in memory, time by `Date.now()` (so that mocked timers move it), `Serial` into a list. */
export const LOW = 0;
export const HIGH = 1;
export const INPUT = 0x01;
export const OUTPUT = 0x03;
export const INPUT_PULLUP = 0x05;
export const INPUT_PULLDOWN = 0x09;
export const OUTPUT_OPEN_DRAIN = 0x13;

/** For tests: what is soldered to the pins. */
export const pins = {
  modes: new Map<number, number>(),
  levels: new Map<number, number>(),
  millivolts: new Map<number, number>(),
  pwm: new Map<number, number>(),
};

export function pinMode(pin: number, mode: number): void {
  pins.modes.set(pin, mode);
}
export function digitalWrite(pin: number, level: number): void {
  pins.levels.set(pin, level === LOW ? LOW : HIGH);
}
export function digitalRead(pin: number): number {
  return pins.levels.get(pin) ?? LOW;
}

let resolutionBits = 12;
const fullScaleMillivolts = 3300;

export function analogRead(pin: number): number {
  return Math.floor((analogReadMilliVolts(pin) / fullScaleMillivolts) * (2 ** resolutionBits - 1));
}
export function analogReadMilliVolts(pin: number): number {
  return Math.min(pins.millivolts.get(pin) ?? 0, fullScaleMillivolts);
}
export function analogReadResolution(bits: number): void {
  resolutionBits = bits;
}
export function analogWrite(pin: number, value: number): void {
  pins.pwm.set(pin, value);
}
export function ledcAttach(pin: number, frequencyHz: number, bits: number): boolean {
  return pin >= 0 && frequencyHz > 0 && bits > 0;
}
export function ledcWrite(pin: number, duty: number): boolean {
  pins.pwm.set(pin, duty);
  return true;
}
export function ledcDetach(pin: number): boolean {
  return pins.pwm.delete(pin);
}
export function tone(pin: number, frequencyHz: number, durationMs = 0): void {
  pins.pwm.set(pin, frequencyHz);
  if (durationMs > 0) setTimeout(() => noTone(pin), durationMs);
}
export function noTone(pin: number): void {
  pins.pwm.delete(pin);
}

const startMs = Date.now();
let startOffsetMs = 0;

/** For tests: makes `millis` so large now, for instance shortly before it begins again at 0. */
export function setMillis(nowMs: number): void {
  startOffsetMs = nowMs - (Date.now() - startMs);
}
export function millis(): number {
  return (Date.now() - startMs + startOffsetMs) >>> 0;
}
export function micros(): number {
  return Math.floor((Date.now() - startMs + startOffsetMs) * 1000) % 2 ** 32;
}
export function delay(durationMs: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, durationMs);
}
export function delayMicroseconds(durationUs: number): void {
  delay(durationUs / 1000);
}

/** For tests: called for each random number. */
export const randomness: { onDraw: (() => void) | undefined } = { onDraw: undefined };

export function esp_random(): number {
  randomness.onDraw?.();
  return Math.floor(Math.random() * 2 ** 32);
}
export function temperatureRead(): number {
  return 40;
}

/** For tests: what went out at the serial port, and what waits to be read. */
export const serialPort = { output: "", input: [] as number[] };

export class HardwareSerial {
  begin(_baud: number): void {}
  end(): void {}
  print(text: string): number {
    serialPort.output += text;
    return text.length;
  }
  println(text: string): number {
    return this.print(`${text}\r\n`);
  }
  available(): number {
    return serialPort.input.length;
  }
  read(): number {
    return serialPort.input.shift() ?? -1;
  }
  write(byte: number): number {
    return this.print(String.fromCharCode(byte));
  }
  flush(): void {}
}
export const Serial = new HardwareSerial();
