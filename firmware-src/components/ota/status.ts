/** What the updater does or did last. */
export type UpdatePhase = "not checked" | "checking" | "current" | "found" | "downloading" | "failed";

export interface UpdateStatus {
  readonly phase: UpdatePhase;
  /** The version in question; empty when there is none. */
  readonly version: string;
  /** Of a download, in tenths as they pass. */
  readonly percent: number;
  /** Why it failed or was refused, in English, as on the serial log; else empty. */
  readonly reason: string;
}
