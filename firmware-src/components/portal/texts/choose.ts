import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { spanish } from "./spanish.ts";
import type { Texts } from "./texts.ts";
import { asciiLowerCase } from "../../../support/ascii.ts";

/** English first: it is taken when no other one fits. */
export const languages: readonly Texts[] = [english, german, french, spanish, chinese];

/** The language for an `Accept-Language` header: the first of its languages that there is, English without one. */
export function chooseTexts(acceptLanguage: string): Texts {
  for (const range of asciiLowerCase(acceptLanguage).split(",")) {
    const code = range.trim().slice(0, 2);
    const found = languages.find((texts) => texts.language === code);
    // Browsers name their languages in the order of preference, so the weights (`;q=0.8`) need no reading.
    if (found !== undefined) return found;
  }
  return english;
}
