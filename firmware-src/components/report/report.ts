import { log } from "../../support/log.ts";
import { encodeQuery } from "../../support/url.ts";
import type { Web } from "../ota/web.ts";

export interface ReportOptions {
  /** Where to check in, without the query; empty: nowhere. */
  readonly url: string;
  readonly email: string;
  readonly intervalMs: number;
}

/** The classroom's check-in: tells a server that this device, of this person, is there. */
export class Report {
  private readonly options: ReportOptions;
  private readonly address: string;
  private readonly web: Web;
  private readonly isOnline: () => boolean;

  constructor(options: ReportOptions, mac: string, web: Web, isOnline: () => boolean) {
    this.options = options;
    this.address = reportAddress(options, mac);
    this.web = web;
    this.isOnline = isOnline;
  }

  start(): void {
    if (this.options.url !== "") setInterval(() => this.send(), this.options.intervalMs);
  }

  /** Checks in now, when there is somewhere to. */
  send(): void {
    if (this.options.url === "" || !this.isOnline()) return;
    void this.checkIn();
  }

  private async checkIn(): Promise<void> {
    try {
      const status = await this.web.visit(this.address);
      log("report", status === 200 ? "checked in" : `not checked in, the server answered ${status}`);
    } catch (error) {
      log("report", `not checked in: ${error instanceof Error ? error.message : "unknown error"}`);
    }
  }
}

/** `<url>?mac=…&email=…` */
export function reportAddress(options: ReportOptions, mac: string): string {
  return `${options.url}?mac=${encodeQuery(mac)}&email=${encodeQuery(options.email)}`;
}
