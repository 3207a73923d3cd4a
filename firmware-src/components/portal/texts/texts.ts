import type { JoinFailure } from "../../wifi/failure.ts";
import type { UpdatePhase } from "../../ota/status.ts";
import type { PasswordProblem } from "../../wifi/credentials.ts";

/** Everything that the page says, in one language. Places in braces are filled in. */
export interface Texts {
  /** The code of BCP 47, for `lang`. */
  readonly language: string;
  readonly title: string;
  readonly noNetwork: string;
  readonly connecting: string;
  readonly joined: string;
  /** Said beside `joined`. */
  readonly noInternet: string;
  readonly signIn: string;
  readonly failed: string;
  readonly failures: ReadonlyMap<JoinFailure, string>;
  readonly passwordProblems: ReadonlyMap<PasswordProblem, string>;
  readonly nothingChosen: string;
  readonly noAddress: string;
  readonly expired: string;
  readonly mayBreak: string;
  readonly networks: string;
  readonly scanning: string;
  readonly noneFound: string;
  readonly refresh: string;
  readonly locked: string;
  readonly open: string;
  readonly strong: string;
  readonly medium: string;
  readonly weak: string;
  readonly other: string;
  readonly otherName: string;
  readonly password: string;
  readonly showPassword: string;
  /** Over what few networks need. */
  readonly more: string;
  readonly user: string;
  readonly method: string;
  readonly mask: string;
  readonly join: string;
  readonly saved: string;
  readonly forget: string;
  readonly details: string;
  readonly settings: string;
  readonly save: string;
  readonly badSetting: string;
  readonly deviceName: string;
  readonly network: string;
  readonly address: string;
  readonly gateway: string;
  readonly nameServer: string;
  readonly mac: string;
  readonly signal: string;
  readonly version: string;
  readonly sensor: string;
  readonly upTime: string;
  readonly updates: string;
  /** `{0}` is the version, `{1}` the percentage or the reason. */
  readonly updateStates: ReadonlyMap<UpdatePhase, string>;
  /** How the device runs, when it is not as usual. */
  readonly state: string;
  readonly safeMode: string;
  readonly onTrial: string;
  /** What became of earlier versions. */
  readonly history: string;
  readonly checkNow: string;
}

/** Puts texts into `{0}`, `{1}`. */
export function say(template: string, ...values: string[]): string {
  let result = template;
  for (let i = values.length - 1; i >= 0; i--) result = result.split(`{${i}}`).join(values[i]);
  return result;
}
