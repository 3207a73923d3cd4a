import { mock } from "node:test";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { air } from "../../../arduino/WiFi/WiFi.ts";
import { readConnection } from "../../../firmware-src/components/device/details.ts";
import { AccessPoint } from "../../../firmware-src/components/portal/access-point.ts";
import { Portal, type PortalOptions } from "../../../firmware-src/components/portal/portal.ts";
import { Settings } from "../../../firmware-src/components/portal/settings.ts";
import type { Internet } from "../../../firmware-src/components/wifi/internet.ts";
import { SavedNetworks } from "../../../firmware-src/components/wifi/saved-networks.ts";
import { Station } from "../../../firmware-src/components/wifi/station.ts";
import { hexOf } from "../../../firmware-src/support/bytes.ts";
import { ask, type Question, type Response } from "./ask.ts";
import { captureLog } from "./capture-log.ts";
import { elapse } from "./elapse.ts";

export const home = { name: "Home", signal: -50, password: "riverbank" };
export const own = { Host: "4.3.2.1" };

const usualOptions: PortalOptions = {
  deviceName: "Otter-1",
  ownNames: ["otter-1.local"],
  accessPoint: "until joined",
  lingerMs: 60_000,
  openLimitMs: 600_000,
  homeNetwork: "password",
};

/** Made when the device was started. */
interface Parts {
  readonly portal: Portal;
  readonly station: Station;
  readonly accessPoint: AccessPoint;
}

/** A device with a setup page, and a visitor of it. */
export class SetupPage {
  readonly log = captureLog();
  internet: Internet = "unknown";
  #parts: Parts | undefined;

  /** Before each test the time stands still, the flash is empty, and two networks are in the air. */
  beginTest(): void {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    this.log.clear();
    flash.clear();
    air.reset();
    this.internet = "unknown";
    air.networks = [home, { name: "Café", signal: -70, password: "" }];
  }

  endTest(): void {
    // While its timers are those of this test: Node's mock removes one of an earlier test from the wrong place.
    air.reset();
    mock.timers.reset();
  }

  /** Switches the device on; whatever ran before is forgotten, but for the flash. */
  start(options: Partial<PortalOptions> = {}, password = "generated", address = "4.3.2.1"): void {
    const saved = new SavedNetworks();
    saved.load();
    const station = new Station({ hostname: "otter", firstPauseMs: 1000, longestPauseMs: 8000 }, saved);
    const accessPoint = new AccessPoint({ name: "Otter-1", address, password });
    const host = {
      details: () => [{ label: "Sensor", value: "<1 mV" }],
      connection: () => readConnection(station.isJoined(), this.internet),
      checkForUpdates: () => console.log("check"),
      isUpdating: () => false,
    };
    const portal = new Portal({ ...usualOptions, ...options }, station, saved, accessPoint, host, new Settings());
    this.#parts = { portal, station, accessPoint };
    portal.start();
    station.start();
    elapse(2500);
  }

  get portal(): Portal {
    return this.parts.portal;
  }

  get station(): Station {
    return this.parts.station;
  }

  get accessPoint(): AccessPoint {
    return this.parts.accessPoint;
  }

  private get parts(): Parts {
    if (this.#parts === undefined) throw new Error("The device is off.");
    return this.#parts;
  }

  request(question: Question): Response {
    return ask({ headers: own, ...question });
  }

  /** The page, as HTML. */
  page(): string {
    return this.request({ path: "/" }).body;
  }

  token(): string {
    return /name="token" value="([^"]+)"/.exec(this.page())?.[1] ?? "";
  }

  /** Sends a form of the page. */
  send(path: string, fields: Readonly<Record<string, string>>): Response {
    return this.request({ path, method: "POST", form: { token: this.token(), ...fields } });
  }

  join(name: string, password: string, rare: Readonly<Record<string, string>> = {}): Response {
    return this.send("/join", { network: hexOf(name), name: "", password, ...rare });
  }

  /** What the page says about the last join, as HTML. */
  status(): string {
    return /<div id="status"[^>]*>(.*?)<\/div>/.exec(this.page())?.[1] ?? "";
  }
}

/** For the tests of the enclosing `describe`. */
export function setupPage(): SetupPage {
  const page = new SetupPage();
  beforeEach(() => page.beginTest());
  afterEach(() => page.endTest());
  return page;
}
