import { Preferences } from "arduino/Preferences";

const space = "ota";
const tryingKey = "trying";
const sequenceKey = "sequence";

/** What the updater keeps over restarts. It is written only when an update begins and when one ends. */
export interface UpdateMemory {
  /** The version that was last installed and not yet confirmed; empty when there is none. */
  readonly trying: string;
  /** How often in a row `trying` was installed. */
  readonly attempts: number;
  /** That of `trying`; 0 when it had no manifest. */
  readonly sequence: number;
}

export function loadMemory(): UpdateMemory {
  const preferences = new Preferences();
  const text = preferences.begin(space, true) ? preferences.getString(tryingKey) : "";
  preferences.end();
  const [trying, attempts, sequence] = text.split(" ").concat("0", "0");
  return { trying, attempts: Number(attempts), sequence: Number(sequence) };
}

/** One value in flash: a power cut leaves the old memory or the new one. */
export function storeMemory(memory: UpdateMemory): void {
  const preferences = new Preferences();
  if (!preferences.begin(space)) return;
  preferences.putString(tryingKey, `${memory.trying} ${memory.attempts} ${memory.sequence}`);
  preferences.end();
}

/** The highest sequence of a release that was ever confirmed on this device; 0 on a new one. */
export function confirmedSequence(): number {
  const preferences = new Preferences();
  const sequence = preferences.begin(space, true) ? preferences.getUInt(sequenceKey, 0) : 0;
  preferences.end();
  return sequence;
}

/**
 * This version runs, and stays: only now may its sequence lock older ones out. It is written before the
 * trial is forgotten, so that after a power cut between the two the next start does it again.
 */
export function concludeTrial(version: string): void {
  const { trying, sequence } = loadMemory();
  if (trying !== version) return;
  const preferences = new Preferences();
  if (!preferences.begin(space)) return;
  if (sequence > preferences.getUInt(sequenceKey, 0)) preferences.putUInt(sequenceKey, sequence);
  preferences.remove(tryingKey);
  preferences.end();
}
