import { Preferences } from "arduino/Preferences";

const space = "ota";
const key = "trying";

/** What the updater keeps over restarts. It is written only when an update begins and when one ends. */
export interface UpdateMemory {
  /** The version that was last installed and not yet confirmed; empty when there is none. */
  readonly trying: string;
  /** How often in a row `trying` was installed. */
  readonly attempts: number;
}

export function loadMemory(): UpdateMemory {
  const preferences = new Preferences();
  const text = preferences.begin(space, true) ? preferences.getString(key) : "";
  preferences.end();
  const [trying, attempts] = text.split(" ").concat("", "");
  return { trying, attempts: attempts === "" ? 0 : Number(attempts) };
}

/** One value in flash: a power cut leaves the old memory or the new one. */
export function storeMemory(memory: UpdateMemory): void {
  const preferences = new Preferences();
  if (!preferences.begin(space)) return;
  if (memory.trying === "") preferences.remove(key);
  else preferences.putString(key, `${memory.trying} ${memory.attempts}`);
  preferences.end();
}
