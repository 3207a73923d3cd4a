import { Preferences } from "arduino/Preferences";
import { unixSeconds } from "arduino/Time";

const space = "ota";
const key = "history";
const limit = 8;

/** What happened to a version. */
export interface HistoryEntry {
  /** Seconds since 1970 by the device's own clock, which starts at 0 and is set by a time server. */
  readonly atSeconds: number;
  /** `1.2.0 confirmed`. */
  readonly text: string;
}

/** The last eight events, the latest first. */
export function updateHistory(): HistoryEntry[] {
  return stored()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const space = line.indexOf(" ");
      return { atSeconds: Number(line.slice(0, space)), text: line.slice(space + 1) };
    });
}

/** Keeps an event in flash; one that is the latest already is not written again. */
export function recordEvent(text: string): void {
  const history = updateHistory();
  if (history.length > 0 && history[0].text === text) return;
  const lines = [{ atSeconds: unixSeconds(), text }, ...history]
    .slice(0, limit)
    .map((entry) => `${entry.atSeconds} ${entry.text}`);
  const preferences = new Preferences();
  if (!preferences.begin(space)) return;
  preferences.putString(key, lines.join("\n"));
  preferences.end();
}

function stored(): string {
  const preferences = new Preferences();
  const text = preferences.begin(space, true) ? preferences.getString(key) : "";
  preferences.end();
  return text;
}
