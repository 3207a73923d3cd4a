import type { Texts } from "./texts/texts.ts";

/** A signal in words and in dBm: `strong, −52 dBm`. */
export function signalText(signal: number, texts: Texts): string {
  const word = signal >= -60 ? texts.strong : signal >= -75 ? texts.medium : texts.weak;
  return `${word}, \u2212${Math.abs(signal)} dBm`;
}

/** The same as a bar for the eye; the words beside it say it to everybody. */
export function signalBar(signal: number): string {
  return `<meter min="-95" max="-35" value="${signal}" aria-hidden="true"></meter>`;
}
