import { ESP } from "arduino/Esp";
import { asciiUpperCase } from "../../support/ascii.ts";

/** Who this device is, from the address burnt into its chip. */
export interface Identity {
  /** `24:6F:28:00:00:01`: also the address that its WiFi station uses. */
  readonly mac: string;
  /** The last six digits of the address, `000001`: short enough to read aloud, different on neighbouring devices. */
  readonly shortId: string;
}

/** Reads it from the chip; works before WiFi is on. */
export function readIdentity(): Identity {
  const octets: string[] = [];
  let rest = ESP.getEfuseMac();
  // The first octet is the lowest of the number.
  for (let i = 0; i < 6; i++) {
    octets.push(asciiUpperCase((rest % 256).toString(16).padStart(2, "0")));
    rest = Math.floor(rest / 256);
  }
  return { mac: octets.join(":"), shortId: octets.slice(3).join("") };
}
