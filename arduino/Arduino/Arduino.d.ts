/**
 * The core functions of Arduino. Meaning and units as in https://docs.arduino.cc/language-reference/ and
 * https://docs.espressif.com/projects/arduino-esp32/.
 *
 * Interrupt handlers (`attachInterrupt`) are not bound: a handler interrupts the program between any two
 * instructions, where no function of the language may run. Poll the pin, or count edges in C++.
 *
 * @include <Arduino.h>
 */

/** @type {uint8_t} */
export declare const LOW: number;
/** @type {uint8_t} */
export declare const HIGH: number;
/** @type {uint8_t} */
export declare const INPUT: number;
/** @type {uint8_t} */
export declare const OUTPUT: number;
/** @type {uint8_t} */
export declare const INPUT_PULLUP: number;
/** @type {uint8_t} */
export declare const INPUT_PULLDOWN: number;
/** @type {uint8_t} */
export declare const OUTPUT_OPEN_DRAIN: number;

/**
 * Says what a pin is used for; `mode` is `INPUT`, `OUTPUT`, `INPUT_PULLUP`, `INPUT_PULLDOWN` or `OUTPUT_OPEN_DRAIN`.
 * @param {uint8_t} pin
 * @param {uint8_t} mode
 */
export declare function pinMode(pin: number, mode: number): void;
/**
 * @param {uint8_t} pin
 * @param {uint8_t} level `LOW` or `HIGH`
 */
export declare function digitalWrite(pin: number, level: number): void;
/**
 * `LOW` or `HIGH`.
 * @param {uint8_t} pin
 * @returns {int}
 */
export declare function digitalRead(pin: number): number;
/**
 * The raw reading of an analog input, 0 to 4095 unless `analogReadResolution` says otherwise.
 * @param {uint8_t} pin
 * @returns {uint16_t}
 */
export declare function analogRead(pin: number): number;
/**
 * The voltage at an analog input, calibrated, in millivolts.
 * @param {uint8_t} pin
 * @returns {uint32_t}
 */
export declare function analogReadMilliVolts(pin: number): number;
/** @param {uint8_t} bits */
export declare function analogReadResolution(bits: number): void;
/**
 * Drives a pin with PWM; 0 to 255 unless another resolution is set.
 * @param {uint8_t} pin
 * @param {int} value
 */
export declare function analogWrite(pin: number, value: number): void;
/**
 * Attaches a PWM timer to a pin; false when none is free or frequency and resolution do not go together.
 * @param {uint8_t} pin
 * @param {uint32_t} frequencyHz
 * @param {uint8_t} resolutionBits
 * @returns {bool}
 */
export declare function ledcAttach(pin: number, frequencyHz: number, resolutionBits: number): boolean;
/**
 * @param {uint8_t} pin
 * @param {uint32_t} duty 0 to 2^resolution - 1
 * @returns {bool}
 */
export declare function ledcWrite(pin: number, duty: number): boolean;
/**
 * @param {uint8_t} pin
 * @returns {bool}
 */
export declare function ledcDetach(pin: number): boolean;
/**
 * @param {uint8_t} pin
 * @param {unsigned int} frequencyHz
 * @param {unsigned long} durationMs without it, until `noTone`
 */
export declare function tone(pin: number, frequencyHz: number, durationMs?: number): void;
/** @param {uint8_t} pin */
export declare function noTone(pin: number): void;

/**
 * Milliseconds since the start; begins again at 0 after 2^32 ms (49 days).
 * @returns {unsigned long}
 */
export declare function millis(): number;
/**
 * Microseconds since the start; begins again at 0 after 2^32 µs (71 minutes).
 * @returns {unsigned long}
 */
export declare function micros(): number;
/**
 * Stops the whole program for so many milliseconds: timers and promises wait too. Prefer `setTimeout`.
 * @param {uint32_t} durationMs
 */
export declare function delay(durationMs: number): void;
/** @param {uint32_t} durationUs */
export declare function delayMicroseconds(durationUs: number): void;

/**
 * 32 bits from the chip's random number generator; truly random while WiFi or Bluetooth is on.
 * @returns {uint32_t}
 */
export declare function esp_random(): number;
/**
 * The temperature inside the chip in °C; good for trends, not for absolute values.
 * @returns {float}
 */
export declare function temperatureRead(): number;

/** The serial port on USB. Text goes out as UTF-8. */
export declare class HardwareSerial {
  private constructor();
  /** @param {unsigned long} baud */
  begin(baud: number): void;
  end(): void;
  /**
   * @param {String} text
   * @returns {size_t} bytes written
   */
  print(text: string): number;
  /**
   * @param {String} text
   * @returns {size_t} bytes written
   */
  println(text: string): number;
  /**
   * Bytes that wait to be read.
   * @returns {int}
   */
  available(): number;
  /**
   * The next byte, or -1.
   * @returns {int}
   */
  read(): number;
  /**
   * One byte.
   * @param {uint8_t} byte
   * @returns {size_t}
   */
  write(byte: number): number;
  /** Waits until everything is sent. */
  flush(): void;
}
export declare const Serial: HardwareSerial;
