import type { DeviceOptions } from "./components/device/device.ts";
import type { TrustedKey } from "./components/ota/jws.ts";
import type { ReportOptions } from "./components/report/report.ts";
import roots from "./certificates/roots.pem";

/** Where new versions come from. */
export type SourceConfig =
  | { readonly kind: "github"; readonly owner: string; readonly repository: string }
  /** A folder on a web server, with a signed manifest. */
  | { readonly kind: "website"; readonly url: string }
  /** The classroom's folder, with nothing signed. */
  | { readonly kind: "folder"; readonly url: string };

/** Everything about a device that a person decides. */
export interface Config {
  /** With six digits of the device's address behind it, its name in every network. */
  readonly namePrefix: string;
  readonly device: DeviceOptions;
  readonly wifi: {
    /** Pauses between attempts to join: the first one, and the longest that they grow to. */
    readonly firstPauseMs: number;
    readonly longestPauseMs: number;
    /** An http address that answers 204, asked after each join: it tells a network without internet from one with; empty: none. */
    readonly internetCheck: string;
  };
  readonly portal: {
    readonly address: string;
    /** `generated`: made at the first start, kept, and shown on the serial log; `open`: none; else the password itself. */
    readonly password: string;
    /** `until joined`: closed a while after the device has joined a network. */
    readonly accessPoint: "until joined" | "always";
    /** That while. */
    readonly lingerMs: number;
    /** How long after a start an access point with password `open` stays. */
    readonly openLimitMs: number;
    /** Whether the page is in the home network too; `password`: for user `otter` with the access point's password. */
    readonly homeNetwork: "off" | "password" | "open";
  };
  /** Whether a browser at the other end of the USB cable may set the device up (Improv, esp-web-tools). */
  readonly improv: boolean;
  readonly ota: {
    /** Which firmware this is: releases of another one are not for this device, whoever signed them. */
    readonly product: string;
    /** Whose releases are believed; `otter keys` prints the lines. Two, so that one can be replaced by the other. */
    readonly trustedKeys: readonly TrustedKey[];
    /** From which releases are taken besides `stable`. */
    readonly channel: string;
    /** Tells the time, without which no manifest is known to have expired; empty: none. */
    readonly timeServer: string;
    /** Asked in turn until one answers. */
    readonly sources: readonly SourceConfig[];
    readonly intervalMs: number;
    /** The pause after a first failed check. */
    readonly firstRetryMs: number;
    /** How long a new version may take to join a network and complete a check. */
    readonly trialMs: number;
    /** How often a version is installed that never does. */
    readonly trialLimit: number;
    /** A start that ends before this, unannounced, has ended early. */
    readonly provenMs: number;
    /** So many early ends in a row lead to safe mode: wifi, the page and updates only; after `safeModeMs` it ends. */
    readonly safeModeAfter: number;
    readonly safeModeMs: number;
    /** So many lead back to the version in the other slot. */
    readonly fallBackAfter: number;
    /**
     * `HTTPUpdate` is Arduino's own: the program stands still while it downloads. `resumable` goes on after a break where it
     * stopped, and the program with it.
     */
    readonly installer: "HTTPUpdate" | "resumable";
    /** Whether deltas and compressed images are taken where a release offers them: less to download, 12 kB of memory meanwhile. */
    readonly takesPacked: boolean;
    /** For `resumable`, and for what is packed: how often a download is taken up again, and the slowest server that is waited for. */
    readonly resumeLimit: number;
    readonly leastBytesPerSecond: number;
    /** The authorities that updates are fetched under, PEM. */
    readonly certificates: string;
  };
  readonly report: ReportOptions;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

export const config: Config = {
  namePrefix: "Otter",
  device: { ledPin: 2, blinkMs: 500, sensorPin: 34 },
  wifi: {
    firstPauseMs: 2 * second,
    longestPauseMs: 5 * minute,
    internetCheck: "http://connectivitycheck.gstatic.com/generate_204",
  },
  portal: {
    // An address of the public range makes more phones open the page by themselves.
    address: "4.3.2.1",
    password: "generated",
    accessPoint: "until joined",
    lingerMs: minute,
    openLimitMs: 10 * minute,
    homeNetwork: "password",
  },
  improv: true,
  ota: {
    product: "otter",
    trustedKeys: [],
    channel: "stable",
    timeServer: "pool.ntp.org",
    sources: [{ kind: "github", owner: "otter-firmware", repository: "otter" }],
    intervalMs: hour,
    firstRetryMs: minute,
    trialMs: 5 * minute,
    trialLimit: 3,
    provenMs: minute,
    safeModeAfter: 3,
    safeModeMs: 30 * minute,
    fallBackAfter: 6,
    installer: "HTTPUpdate",
    takesPacked: true,
    resumeLimit: 5,
    leastBytesPerSecond: 500,
    certificates: roots.text,
  },
  report: { url: "", email: "", intervalMs: hour },
};
