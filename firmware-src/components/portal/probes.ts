import type { Answer } from "../../support/server/answer.ts";
import { hostOf } from "../../support/url.ts";

interface Probe {
  /** Empty: any. */
  readonly host: string;
  readonly path: string;
  /** What a system expects where it asks whether there is a way into the internet. */
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const noContent = { status: 204, contentType: "text/plain", body: "" };
const html = { status: 200, contentType: "text/html" };
const text = { status: 200, contentType: "text/plain" };
const apple = "<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>";
const firefox = '<meta http-equiv="refresh" content="0;url=https://support.mozilla.org/kb/captive-portal"/>';

/** The addresses that systems ask, with the answers that mean "all is well"; anything else means "sign in". */
const probes: readonly Probe[] = [
  // Android, ChromeOS, Samsung
  { host: "", path: "/generate_204", ...noContent },
  { host: "", path: "/gen_204", ...noContent },
  // iOS, iPadOS, macOS
  { host: "", path: "/hotspot-detect.html", ...html, body: apple },
  { host: "", path: "/library/test/success.html", ...html, body: apple },
  // Windows
  { host: "", path: "/connecttest.txt", ...text, body: "Microsoft Connect Test" },
  { host: "", path: "/ncsi.txt", ...text, body: "Microsoft NCSI" },
  // Firefox
  { host: "", path: "/canonical.html", ...html, body: firefox },
  { host: "", path: "/success.txt", ...text, body: "success\n" },
  // Fire OS
  { host: "", path: "/kindle-wifi/wifistub.html", ...html, body: "81ce4465-7167-4dcb-835b-dcc9e44c112a" },
  // GNOME, Fedora, Ubuntu
  { host: "", path: "/check_network_status.txt", ...text, body: "NetworkManager is online\n" },
  { host: "", path: "/static/hotspot.txt", ...text, body: "OK" },
  { host: "connectivity-check.ubuntu.com", path: "/", ...noContent },
];

/** The answer that closes the sign-in sheet, for an address that a system probes; else undefined. */
export function successAnswer(host: string, path: string): Answer | undefined {
  const name = hostOf(host);
  const found = probes.find((probe) => probe.path === path && (probe.host === "" || probe.host === name));
  if (found === undefined) return undefined;
  const { status, contentType, body } = found;
  return { status, contentType, body, headers: [["Cache-Control", "no-store"]] };
}
