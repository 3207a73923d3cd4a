import { HTTP_GET, HTTP_POST, WebServer } from "arduino/WebServer";
import { textOfHex } from "../../support/bytes.ts";
import { log } from "../../support/log.ts";
import type { SavedNetworks } from "../wifi/saved-networks.ts";
import type { Station } from "../wifi/station.ts";
import { randomText, type AccessPoint } from "./access-point.ts";
import { readJoinForm, type FormProblem } from "./form.ts";
import { isOwnCaller, isOwnHost, isSameSecret } from "./guard.ts";
import page from "./page/page.html";
import script from "./page/script.js";
import style from "./page/style.css";
import { renderPage, type Connection, type Detail } from "./page.ts";
import { successAnswer } from "./probes.ts";
import { chooseTexts } from "./texts/choose.ts";
import type { Texts } from "./texts/texts.ts";

export interface PortalOptions {
  readonly deviceName: string;
  /** Lower-case names under which the page may be asked for, beside addresses. */
  readonly ownNames: readonly string[];
  readonly accessPoint: "until joined" | "always";
  /** How long the access point stays after the device has joined a network. */
  readonly lingerMs: number;
  readonly homeNetwork: "off" | "password" | "open";
}

/** What the page shows and does beyond WiFi. */
export interface PortalHost {
  details(texts: Texts): readonly Detail[];
  /** The network that the device is in. */
  connection(): Connection | undefined;
  checkForUpdates(): void;
}

const serveEveryMs = 10;
const scanAgeMs = 30_000;
const longestBodyBytes = 4096;
const user = "otter";

/** The setup page: in the device's own access point, and by configuration in the home network. */
export class Portal {
  private readonly options: PortalOptions;
  private readonly station: Station;
  private readonly saved: SavedNetworks;
  private readonly accessPoint: AccessPoint;
  private readonly host: PortalHost;
  private readonly server = new WebServer(80);
  private readonly token = randomText(20);
  private notice: "" | "expired" | FormProblem = "";
  private closing: Timeout | undefined = undefined;
  /** Whether a visitor has seen that the device has joined: then its system may close the sign-in sheet. */
  private isSeen = false;

  constructor(
    options: PortalOptions,
    station: Station,
    saved: SavedNetworks,
    accessPoint: AccessPoint,
    host: PortalHost,
  ) {
    this.options = options;
    this.station = station;
    this.saved = saved;
    this.accessPoint = accessPoint;
    this.host = host;
  }

  start(): void {
    this.addRoutes();
    this.server.begin();
    setInterval(() => this.server.handleClient(), serveEveryMs);
    this.station.onOffline(() => this.open());
    this.station.onJoined(() => this.closeLater());
    if (this.options.accessPoint === "always") this.open();
  }

  private open(): void {
    clearTimeout(this.closing);
    this.isSeen = false;
    this.accessPoint.open();
  }

  private closeLater(): void {
    if (this.options.accessPoint === "always") return;
    clearTimeout(this.closing);
    this.closing = setTimeout(() => this.accessPoint.close(), this.options.lingerMs);
  }

  private addRoutes(): void {
    const { server } = this;
    server.collectHeaders("Origin,Accept-Language,If-None-Match");
    server.on("/", HTTP_GET, () => this.serve(() => this.sendPage()));
    server.on("/style.css", HTTP_GET, () => this.serve(() => this.sendAsset(style)));
    server.on("/script.js", HTTP_GET, () => this.serve(() => this.sendAsset(script)));
    server.on("/join", HTTP_POST, () => this.change(() => this.join()));
    server.on("/scan", HTTP_POST, () => this.change(() => this.station.refresh()));
    server.on("/forget", HTTP_POST, () => this.change(() => this.forget()));
    server.on("/check", HTTP_POST, () => this.change(() => this.host.checkForUpdates()));
    server.onNotFound(() => this.serve(() => this.sendNothing()));
  }

  /** Answers whoever may ask; a name that is not the device's leads to the page, as a sign-in page does. */
  private serve(answer: () => void): void {
    const { server } = this;
    const host = server.hostHeader();
    server.sendHeader("Cache-Control", "no-store");
    if (this.isFromHome() && !this.isWelcomeFromHome()) return;
    if (isOwnHost(host, this.options.ownNames)) {
      answer();
      return;
    }
    const success = this.isSeen ? successAnswer(host, server.uri()) : undefined;
    if (success !== undefined) server.send(success.status, success.contentType, success.body);
    else this.redirect(302, `http://${this.accessPoint.options.address}/`);
  }

  private isFromHome(): boolean {
    return this.server.localIP().toString() !== this.accessPoint.options.address;
  }

  /** Else it has answered already. */
  private isWelcomeFromHome(): boolean {
    const { homeNetwork } = this.options;
    if (homeNetwork === "open") return true;
    if (homeNetwork === "off" || this.accessPoint.password() === "") {
      this.server.send(403, "text/plain", "Not in this network.");
      return false;
    }
    if (this.server.authenticate(user, this.accessPoint.password())) return true;
    this.server.requestAuthentication();
    return false;
  }

  /** Does what a form asks for, if the form is one of this page's. */
  private change(action: () => void): void {
    this.serve(() => {
      const { server } = this;
      this.notice = "";
      const caller = { host: server.hostHeader(), origin: server.header("Origin") };
      if (server.clientContentLength() > longestBodyBytes) {
        server.send(413, "text/plain", "Too long.");
        return;
      }
      if (!isOwnCaller(caller, this.options.ownNames)) {
        log("portal", "refused a change that another site asked for");
        server.send(403, "text/plain", "Not from this page.");
        return;
      }
      if (isSameSecret(server.arg("token"), this.token)) action();
      else this.notice = "expired";
      this.redirect(303, "/");
    });
  }

  private join(): void {
    const { server } = this;
    const form = { network: server.arg("network"), name: server.arg("name"), password: server.arg("password") };
    const credentials = readJoinForm(form);
    if (typeof credentials === "string") {
      this.notice = credentials;
    } else {
      this.open();
      this.station.join(credentials);
    }
  }

  private forget(): void {
    const name = textOfHex(this.server.arg("network"));
    if (name !== undefined) this.station.forget(name);
  }

  private sendPage(): void {
    const texts = chooseTexts(this.server.header("Accept-Language"));
    const { scanner } = this.station;
    const request = this.station.lastRequest();
    if (!scanner.isScanning() && scanner.isOlderThan(scanAgeMs)) this.station.refresh();
    if (request?.state === "joined") this.isSeen = true;
    const html = renderPage(
      page.text,
      {
        deviceName: this.options.deviceName,
        token: this.token,
        notice: this.noticeText(texts),
        request,
        connection: this.host.connection(),
        isScanning: scanner.isScanning(),
        networks: scanner.networks(),
        saved: this.saved.all(),
        details: this.host.details(texts),
      },
      texts,
    );
    this.addSafetyHeaders();
    this.server.send(200, "text/html; charset=utf-8", html);
  }

  private noticeText(texts: Texts): string {
    const { notice } = this;
    if (notice === "") return "";
    if (notice === "expired") return texts.expired;
    if (notice === "nothing chosen") return texts.nothingChosen;
    return texts.passwordProblems.get(notice) ?? notice;
  }

  private sendAsset(asset: Asset): void {
    const { server } = this;
    server.sendHeader("ETag", asset.etag);
    if (server.header("If-None-Match") === asset.etag) {
      server.send(304, asset.contentType, "");
      return;
    }
    if (asset.encoding !== "") server.sendHeader("Content-Encoding", asset.encoding);
    server.sendHeader("X-Content-Type-Options", "nosniff");
    server.send_P(200, asset.contentType, asset, asset.size);
  }

  private sendNothing(): void {
    this.server.send(404, "text/plain", "There is nothing here.");
  }

  private redirect(status: number, location: string): void {
    this.server.sendHeader("Location", location);
    // Some systems take an answer with an empty body for no answer at all.
    this.server.send(status, "text/html", `<a href="${location}">${location}</a>`);
  }

  private addSafetyHeaders(): void {
    const { server } = this;
    const own = "'self'";
    server.sendHeader(
      "Content-Security-Policy",
      `default-src 'none'; style-src ${own}; script-src ${own}; connect-src ${own}; img-src data:; ` +
        `form-action ${own}; base-uri 'none'; frame-ancestors 'none'`,
    );
    server.sendHeader("X-Content-Type-Options", "nosniff");
    server.sendHeader("Referrer-Policy", "same-origin");
  }
}
