// What servers answer to the updater: heads, bodies, redirects, in any parts and with any pauses.
import { goesOn, onInput } from "arduino/FuzzInput";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { contentRange, retryAfterSeconds } from "../../../firmware-src/support/http/head.ts";
import { parseUrl } from "../../../firmware-src/support/url.ts";
import { require } from "./input.ts";

const web = new Web("nobody");
const url = "http://files.example/folder/otter.jws";
const hosts = ["files.example", "more.example"];
const limitBytes = 1000;

onInput("answer", () => {
  goesOn(true);
  void askAll();
});

async function askAll(): Promise<void> {
  try {
    await ask();
  } finally {
    goesOn(false);
  }
}

async function ask(): Promise<void> {
  try {
    const text = await web.text(url, limitBytes, hosts);
    require(text.length <= limitBytes, "a text keeps its limit");
  } catch (error) {
    heed(error);
  }
  try {
    const located = await web.locate(url, hosts);
    require(hosts.includes(parseUrl(located.url)?.host ?? ""), "a redirect leads to a host of the list");
  } catch (error) {
    heed(error);
  }
  try {
    const { head } = await web.open(url, "GET");
    const range = contentRange(head);
    if (range !== undefined) require(range.start >= 0 && range.total >= 0, "a range has no negative numbers");
    require(retryAfterSeconds(head) >= 0, "a pause is not negative");
  } catch (error) {
    heed(error);
  }
}

/** Errors in words are what a bad answer is for; a broken promise of this file is not. */
function heed(error: unknown): void {
  if (error instanceof Error && error.message.startsWith("not so: ")) throw error;
}
