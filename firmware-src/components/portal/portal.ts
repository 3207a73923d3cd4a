import { textOfHex } from "../../support/bytes.ts";
import { log } from "../../support/log.ts";
import { plain, type Answer } from "../../support/server/answer.ts";
import { parseForm } from "../../support/server/form.ts";
import { Server } from "../../support/server/server.ts";
import type { Request } from "../../support/server/visitor.ts";
import type { SavedNetworks } from "../wifi/saved-networks.ts";
import type { Station } from "../wifi/station.ts";
import { randomText, type AccessPoint } from "./access-point.ts";
import { asset, document, json, ownPage, redirect } from "./answers.ts";
import { readJoinForm, type Fields, type FormProblem } from "./form.ts";
import { Gate } from "./gate.ts";
import { isOwnCaller, isSameSecret } from "./guard.ts";
import page from "./page/page.html";
import script from "./page/script.js";
import style from "./page/style.css";
import { renderPage, type Connection, type Detail, type Link } from "./page.ts";
import { successAnswer } from "./probes.ts";
import { chooseTexts } from "./texts/choose.ts";
import type { Kind } from "./setting-kinds.ts";
import type { Field, Setting, Settings } from "./settings.ts";
import { say, type Texts } from "./texts/texts.ts";
import { asciiLowerCase } from "../../support/ascii.ts";

export interface PortalOptions {
  readonly deviceName: string;
  /** Lower-case names under which the page may be asked for, beside addresses. */
  readonly ownNames: readonly string[];
  readonly accessPoint: "until joined" | "always";
  /** How long the access point stays after the device has joined a network. */
  readonly lingerMs: number;
  /** How long an access point without a password is open after a start. */
  readonly openLimitMs: number;
  readonly homeNetwork: "off" | "password" | "open";
}

/** What the page shows and does beyond WiFi. */
export interface PortalHost {
  details(texts: Texts): readonly Detail[];
  /** The network that the device is in. */
  connection(): Connection | undefined;
  checkForUpdates(): void;
  isUpdating(): boolean;
}

type Show = (request: Request) => Answer;
type Change = (fields: Fields) => void;

const serveEveryMs = 10;
const scanAgeMs = 30_000;

/** The setup page: in the device's own access point, and by configuration in the home network. */
export class Portal {
  private readonly options: PortalOptions;
  private readonly station: Station;
  private readonly saved: SavedNetworks;
  private readonly accessPoint: AccessPoint;
  private readonly host: PortalHost;
  private readonly settings: Settings;
  private readonly gate: Gate;
  private readonly server: Server;
  private token = "";
  private readonly pages = new Map<string, Show>();
  private readonly changes = new Map<string, Change>();
  private readonly links: Link[] = [];
  private notice: "" | "expired" | "setting" | FormProblem = "";
  private wrongSetting: Field | undefined = undefined;
  private closing: Timeout | undefined = undefined;
  /** Whether a visitor has seen that the device has joined: then its system may close the sign-in sheet. */
  private isSeen = false;
  private isOpenTimeOver = false;

  constructor(
    options: PortalOptions,
    station: Station,
    saved: SavedNetworks,
    accessPoint: AccessPoint,
    host: PortalHost,
    settings: Settings,
  ) {
    this.options = options;
    this.station = station;
    this.saved = saved;
    this.accessPoint = accessPoint;
    this.host = host;
    this.settings = settings;
    this.gate = new Gate(options, accessPoint.options.address, () => accessPoint.password());
    this.server = new Server(80, (request) => this.answer(request));
  }

  start(): void {
    // The access point's password and the token must be no one's guess: see `randomText`.
    this.station.switchOn();
    this.token = randomText(20);
    this.addRoutes();
    this.server.start();
    setInterval(() => this.serve(), serveEveryMs);
    this.station.onOffline(() => this.open());
    this.station.onJoined(() => this.closeLater());
    if (this.accessPoint.password() === "") setTimeout(() => this.endOpenTime(), this.options.openLimitMs);
    if (this.options.accessPoint === "always") this.open();
  }

  /** Does for visitors what can be done now; for those who keep the program from doing so by itself. */
  serve(): void {
    this.server.poll();
  }

  /** Adds a setting of the device's own to the page; see `setting-kinds.ts` for what it can be. */
  setting<T>(name: string, label: string, kind: Kind<T>): Setting<T> {
    return this.settings.add(name, label, kind);
  }

  /** Adds a page of the device's own, with a link to it. What `render` gives is HTML: `escapeHtml` what comes from outside. */
  page(path: string, title: string, render: () => string): void {
    this.links.push({ path, title });
    this.pages.set(path, () => ownPage(title, render()));
  }

  /** Answers `GET` with JSON. `fields` are those of the query. */
  api(path: string, answer: (fields: Fields) => string): void {
    this.pages.set(path, ({ head }) => {
      const fields = parseForm(head.query);
      return fields === undefined ? plain(400, "This is no query.") : json(answer(fields));
    });
  }

  /** Does something when a form is sent to this path; the form needs the field `token`, as `formToken` tells it. */
  action(path: string, act: Change): void {
    this.changes.set(path, act);
  }

  /** Proves that a form is one of the device's own pages; empty before `start`. */
  formToken(): string {
    return this.token;
  }

  private open(): void {
    clearTimeout(this.closing);
    this.isSeen = false;
    if (!this.isOpenTimeOver) this.accessPoint.open();
  }

  private closeLater(): void {
    if (this.options.accessPoint === "always") return;
    clearTimeout(this.closing);
    this.closing = setTimeout(() => this.accessPoint.close(), this.options.lingerMs);
  }

  private endOpenTime(): void {
    this.isOpenTimeOver = true;
    log("portal", "the access point has no password and was open long enough; a restart opens it again");
    this.accessPoint.close();
  }

  private addRoutes(): void {
    const { pages, changes } = this;
    pages.set("/", (request) => this.showPage(request));
    pages.set("/style.css", (request) => asset(request, style));
    pages.set("/script.js", (request) => asset(request, script));
    changes.set("/join", (fields) => this.join(fields));
    changes.set("/scan", () => this.station.refresh());
    changes.set("/forget", (fields) => this.forget(fields));
    changes.set("/settings", (fields) => this.changeSettings(fields));
    changes.set("/check", () => this.host.checkForUpdates());
  }

  private answer(request: Request): Answer {
    const { head } = request;
    const caller = this.gate.judge(request);
    if (caller === "stray") return this.leadToPage(head.headers.get("host") ?? "", head.path);
    if (caller !== "guest") return caller;
    if (head.method === "POST") {
      const change = this.changes.get(head.path);
      return change === undefined ? nothing() : this.change(request, change);
    }
    const show = this.pages.get(head.path);
    return show === undefined ? nothing() : show(request);
  }

  /** What a sign-in page does; once the result has been seen, what the open internet does. */
  private leadToPage(host: string, path: string): Answer {
    // Windows asks for the address of a proxy, and would ask the redirect's target for ever.
    if (path === "/wpad.dat") return nothing();
    const success = this.isSeen ? successAnswer(host, path) : undefined;
    return success ?? redirect(302, `http://${this.accessPoint.options.address}/`);
  }

  /** Does what a form asks for, if the form is one of this page's. */
  private change({ head, body }: Request, action: Change): Answer {
    this.notice = "";
    const caller = { host: head.headers.get("host") ?? "", origin: head.headers.get("origin") ?? "" };
    if (!isOwnCaller(caller, this.options.ownNames)) {
      log("portal", "refused a change that another site asked for");
      return plain(403, "Not from this page.");
    }
    const contentType = head.headers.get("content-type") ?? "";
    if (!asciiLowerCase(contentType).startsWith("application/x-www-form-urlencoded"))
      return plain(415, "A form, please.");
    const fields = parseForm(body);
    if (fields === undefined) return plain(400, "This is no form.");
    if (isSameSecret(fields.get("token") ?? "", this.token)) action(fields);
    else this.notice = "expired";
    return redirect(303, "/");
  }

  private join(fields: Fields): void {
    const credentials = readJoinForm(fields);
    if (typeof credentials === "string") {
      this.notice = credentials;
    } else {
      this.open();
      this.station.join(credentials);
    }
  }

  private forget(fields: Fields): void {
    const name = textOfHex(fields.get("network") ?? "");
    if (name !== undefined) this.station.forget(name);
  }

  private changeSettings(fields: Fields): void {
    this.wrongSetting = this.settings.change(fields);
    if (this.wrongSetting !== undefined) this.notice = "setting";
    else log("portal", "the settings were saved");
  }

  private showPage({ head }: Request): Answer {
    const texts = chooseTexts(head.headers.get("accept-language") ?? "");
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
        isUpdating: this.host.isUpdating(),
        networks: scanner.networks(),
        saved: this.saved.all(),
        details: this.host.details(texts),
        settings: this.settings.all(),
        links: this.links,
      },
      texts,
    );
    return document(html);
  }

  private noticeText(texts: Texts): string {
    const { notice } = this;
    if (notice === "") return "";
    if (notice === "expired") return texts.expired;
    if (notice === "setting") return say(texts.badSetting, this.wrongSetting?.label(texts) ?? "");
    if (notice === "nothing chosen") return texts.nothingChosen;
    if (notice === "no address") return texts.noAddress;
    return texts.passwordProblems.get(notice) ?? notice;
  }
}

function nothing(): Answer {
  return plain(404, "There is nothing here.");
}
