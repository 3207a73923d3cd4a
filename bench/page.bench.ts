import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { languages } from "../firmware-src/components/portal/texts/choose.ts";
import { root } from "../scripts/check/process.ts";
import type { Texts } from "../firmware-src/components/portal/texts/texts.ts";
import type { Bench, Figure } from "./bench.ts";

const folder = path.join(root, "firmware-src/components/portal/page");

function read(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

/** The one setting that the firmware has as it is. */
const deviceName = {
  name: "deviceName",
  label: (texts: Texts) => texts.deviceName,
  control: () => ({ type: "text", attributes: 'maxlength="24"', options: [] }),
  shown: () => "",
};

/** Not a static import: the firmware is checked with a configuration of its own, which knows the bindings. */
async function pageRenderer(): Promise<(template: string, state: object, texts: Texts) => string> {
  const module = (await import(path.join(root, "firmware-src/components/portal/page.ts"))) as {
    readonly renderPage: (template: string, state: object, texts: Texts) => string;
  };
  return module.renderPage;
}

function packed(name: string, text: string): Figure {
  return { name, value: gzipSync(text, { level: 9 }).length, unit: "bytes" };
}

/**
 * What a phone gets to see, by `gzip -9`: the page of a new device without networks, and its two files. Then the pages of
 * others, measured in the same way in their sources (ESPHome 2024-10, WLED 2026-08; WiFiManager 2025-11 and AutoConnect 1.4.2 put
 * theirs together on the device and send it unpacked); they do less, or in one language.
 */
export const bench: Bench = {
  title: "The setup page, packed",
  async measure() {
    const renderPage = await pageRenderer();
    const empty = {
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
      settings: [deviceName],
      links: [],
    };
    const files = [packed("its style", read("style.css")), packed("its script", read("script.js"))];
    const pages = languages.map((texts) =>
      packed(`the page itself, ${texts.language}`, renderPage(read("page.html"), empty, texts)),
    );
    const largest = Math.max(...pages.map(({ value }) => value));
    const whole = files.reduce((sum, { value }) => sum + value, largest);
    return [
      { name: "all of it, in the longest language", value: whole, unit: "bytes" },
      ...files,
      ...pages,
      { name: "for comparison: ESPHome's captive portal", value: 1830, unit: "bytes" },
      { name: "for comparison: WLED's WiFi settings", value: 4436, unit: "bytes" },
      {
        name: "for comparison: WiFiManager's list of networks, which it does not pack, at least",
        value: 4000,
        unit: "bytes",
      },
      { name: "for comparison: AutoConnect's page of a new network, likewise, at least", value: 5000, unit: "bytes" },
    ];
  },
};
