import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { renderPage, type PageState } from "../../../firmware-src/components/portal/page.ts";
import { hostLabel } from "../../../firmware-src/components/portal/setting-kinds.ts";
import { Setting } from "../../../firmware-src/components/portal/settings.ts";
import { languages } from "../../../firmware-src/components/portal/texts/choose.ts";
import { english } from "../../../firmware-src/components/portal/texts/english.ts";
import type { Texts } from "../../../firmware-src/components/portal/texts/texts.ts";

const folder = join(import.meta.dirname, "../../../firmware-src/components/portal/page");
const limitBytes = 3 * 1024;

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function packedBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

const empty: PageState = {
  deviceName: "Otter-000001",
  token: "k3hw7nq2xvbtabcdefgh",
  notice: "",
  request: undefined,
  connection: undefined,
  isScanning: false,
  isUpdating: false,
  networks: [],
  saved: [],
  details: [],
  settings: [new Setting("deviceName", "Device name", hostLabel("", 24), (texts) => texts.deviceName)],
  links: [],
};

describe("firmware: the setup page as files", () => {
  const files = packedBytes(read("style.css")) + packedBytes(read("script.js"));

  for (const texts of languages) {
    // As the firmware is: with the one setting that it has.
    it(`is at most 3 kB packed, style and script with it: ${texts.language}`, () => {
      const page = packedBytes(renderPage(read("page.html"), empty, texts));
      assert.ok(page + files <= limitBytes, `${page} + ${files} bytes`);
    });

    it(`says in words of its own what English says, with the same places to fill: ${texts.language}`, () => {
      assert.deepEqual(shape(texts), shape(english));
      if (texts === english) return;
      const own = said(texts);
      const shared = said(english).filter((text) => own.includes(text));
      // Words that languages have in common are few.
      assert.ok(shared.length <= 5, `as in English: ${shared.join(", ")}`);
    });
  }

  it("asks nobody else for anything", () => {
    for (const file of ["page.html", "style.css", "script.js"]) {
      assert.doesNotMatch(read(file), /https?:|\/\/[a-z]|@import|url\(/i, file);
    }
  });
});

describe("firmware: the setup page in a sign-in sheet", () => {
  it("uses nothing that such a sheet does not have", () => {
    // Dialogs, windows, storage, cookies and files, as the Wireless Broadband Alliance has collected (captive-behavior).
    const missing =
      /\b(alert|confirm|prompt|open|print)\(|localStorage|sessionStorage|indexedDB|cookie|serviceWorker|target=|download|type="?file/i;
    assert.doesNotMatch(read("script.js"), missing);
    for (const texts of languages) assert.doesNotMatch(renderPage(read("page.html"), empty, texts), missing);
  });
});

function said(texts: Texts): string[] {
  return Object.values(texts).flatMap((text: string | ReadonlyMap<string, string>) =>
    typeof text === "string" ? [text] : [...text.values()],
  );
}

/** Each text's name and the places in it, sorted. */
function shape(texts: Texts): [string, string[]][] {
  return Object.entries(texts).flatMap(([name, text]: [string, string | ReadonlyMap<string, string>]) =>
    (typeof text === "string"
      ? [[name, text] as const]
      : [...text].map(([key, value]) => [`${name}.${key}`, value] as const)
    ).map(([place, value]): [string, string[]] => [place, (value.match(/\{\d\}/g) ?? []).toSorted()]),
  );
}
