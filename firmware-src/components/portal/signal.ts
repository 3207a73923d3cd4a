import type { Texts } from "./texts/texts.ts";

/** A signal in words and in dBm: `strong, −52 dBm`. */
export function signalText(signal: number, texts: Texts): string {
  const word = signal >= -60 ? texts.strong : signal >= -75 ? texts.medium : texts.weak;
  return `${word}, \u2212${Math.abs(signal)} dBm`;
}
