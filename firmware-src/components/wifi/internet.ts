import { Connecting } from "arduino/Connecting";
import { NetworkClient } from "arduino/NetworkClient";
import { Exchange } from "../../support/http/exchange.ts";
import { log } from "../../support/log.ts";
import { pause } from "../../support/pause.ts";
import { parseUrl, type Url } from "../../support/url.ts";

/** What lies behind the joined network. */
export type Internet = "unknown" | "checking" | "there" | "not there" | "sign-in page";

const noContent = 204;
const connectMs = 3000;
const pollMs = 20;

/** Asks once after each join whether the network leads into the internet, as phones do. */
export class InternetCheck {
  private readonly target: Url | undefined;
  private found: Internet = "unknown";
  /** Which check is the newest: the answer to an older one says nothing about this network. */
  private round = 0;

  /** `url`: an http address that answers 204 to everybody; empty: nobody is asked. */
  constructor(url: string) {
    this.target = parseUrl(url);
  }

  result(): Internet {
    return this.found;
  }

  /** Asks anew, in the background. */
  start(): void {
    if (this.target === undefined) return;
    this.found = "checking";
    void this.check(this.target, ++this.round);
  }

  private async check(target: Url, round: number): Promise<void> {
    const result = await ask(target);
    if (round !== this.round) return;
    this.found = result;
    if (result === "not there") log("wifi", "the network does not lead into the internet");
    if (result === "sign-in page") log("wifi", "the network wants somebody to sign in on a page of its own");
  }
}

async function ask(target: Url): Promise<Internet> {
  const client = new NetworkClient();
  client.setConnectionTimeout(connectMs);
  try {
    const connecting = new Connecting(client, target.host, target.port);
    while (!connecting.isOver()) await pause(pollMs);
    if (!connecting.isConnected()) return "not there";
    const { head } = await Exchange.send(client, "GET", target, "");
    return head.status === noContent ? "there" : "sign-in page";
  } catch {
    return "not there";
  } finally {
    client.stop();
  }
}
