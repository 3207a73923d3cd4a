import { updateHistory, type HistoryEntry } from "./history.ts";
import type { UpdatePhase } from "./status.ts";

/** How updates stand on this device. */
export interface UpdateFacts {
  readonly phase: UpdatePhase;
  /** The running version has not confirmed itself. */
  readonly isOnTrial: boolean;
  /** The last refusal or failure since the start; empty: none. */
  readonly lastProblem: string;
  /** The version that was last installed and has not confirmed itself; empty: none. */
  readonly trying: string;
  /** How often in a row `trying` was installed. */
  readonly attempts: number;
  /** The highest sequence that was ever confirmed here. */
  readonly sequence: number;
}

/** Where `/status.json` comes from. */
export interface FactSources {
  readonly version: string;
  readonly board: string;
  /** The label of the running slot. */
  readonly slot: string;
  readonly isInSafeMode: boolean;
  /** How many starts before this one have ended early. */
  readonly earlyEnds: number;
  updates(): UpdateFacts;
  upTimeMs(): number;
}

interface Facts extends UpdateFacts {
  readonly version: string;
  readonly board: string;
  readonly slot: string;
  readonly isInSafeMode: boolean;
  readonly earlyEnds: number;
  readonly upTimeSeconds: number;
  /** The latest first. */
  readonly history: readonly HistoryEntry[];
}

/** All of it as JSON. */
export function factsJson(sources: FactSources): string {
  const { phase, isOnTrial, lastProblem, trying, attempts, sequence } = sources.updates();
  const { version, board, slot, isInSafeMode, earlyEnds } = sources;
  const facts: Facts = {
    version,
    board,
    slot,
    isOnTrial,
    isInSafeMode,
    earlyEnds,
    upTimeSeconds: Math.floor(sources.upTimeMs() / 1000),
    phase,
    lastProblem,
    trying,
    attempts,
    sequence,
    history: updateHistory(),
  };
  return JSON.stringify(facts);
}
