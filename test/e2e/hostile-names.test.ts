import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { english } from "../../firmware-src/components/portal/texts/english.ts";
import type { SimulatedDevice } from "../../sim/device/index.ts";
import type { WifiNetwork } from "../../sim/world/world.ts";
import { hostileNames } from "../device/harness/hostile-names.ts";
import { portalScene } from "../device/harness/portal-scene.ts";
import type { Scene } from "../device/harness/scene.ts";
import { phoneOf, picture } from "./browser.ts";

const waitMs = 60_000;
const password = "riverbank";

/** Those that all parts of the device must survive, and some that only a browser would read as more than text. */
const networks: readonly WifiNetwork[] = [
  ...hostileNames.map(([, bytes]) => bytes.toString("hex")),
  Buffer.from("<svg onload=alert(1)>").toString("hex"),
  Buffer.from("javascript:alert(1)").toString("hex"),
  Buffer.from("&lt;script&gt;alert(1)").toString("hex"),
  Buffer.from("<base href=//evil.example>").toString("hex"),
  Buffer.from("<meta http-equiv=refresh>").toString("hex"),
].map((ssidHex, index) => ({
  ssidHex,
  security: "wpa2",
  password: `${password}${index}`,
  channel: 1 + (index % 13),
  rssi: -40 - index,
}));

describe("e2e: hostile names in Chromium", function () {
  this.timeout(900_000);
  let scene: Scene;
  let device: SimulatedDevice;
  let browser: Browser;

  before(async () => {
    scene = await portalScene();
    scene.setWorld({ networks });
    device = scene.powerOn();
    await device.log.waitFor(/\[portal\] access point/, waitMs);
    browser = await phoneOf(device);
  });
  after(async () => {
    await browser.close();
    await scene.close();
  });

  it("are shown and joined, each of them, and nothing executes", async () => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    const incidents: string[] = [];
    page.on("dialog", (dialog) => {
      incidents.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => incidents.push(error.message));
    page.on("console", (message) => incidents.push(message.text()));
    page.on("popup", () => incidents.push("a window"));
    page.on("request", (request) => {
      if (!request.url().startsWith("http://4.3.2.1/")) incidents.push(request.url());
    });
    await page.goto("http://4.3.2.1/", { timeout: waitMs });
    const radio = (hex: string) => page.locator(`input[name=network][value="${hex}"]`);
    for (const { ssidHex } of networks) await radio(ssidHex ?? "").waitFor({ timeout: waitMs });
    await picture(page, "phone, hostile names");
    for (const [index, { ssidHex = "" }] of networks.entries()) {
      await radio(ssidHex).check();
      await page.getByLabel(english.password, { exact: true }).fill(`${password}${index}`);
      const mark = device.log.mark();
      await page.getByRole("button", { name: english.join, exact: true }).click();
      await device.log.waitFor(/\[wifi\] joined "/, waitMs, mark);
      await page.getByRole("status").filter({ hasText: "Connected to " }).waitFor({ timeout: waitMs });
      // The one that is joined is marked, by its bytes.
      await page.locator(`input[name=network][value="${ssidHex}"]:checked`).waitFor({ timeout: waitMs });
    }
    assert.equal(await page.locator("script").count(), 1, "the page's own");
    assert.equal(await page.locator("img, svg, base, iframe").count(), 0);
    // A change of channel breaks connections, the device ends those on which nothing comes in time, and Chromium says so.
    assert.deepEqual(
      incidents.filter((text) => !/net::ERR_|a status of 408/.test(text)),
      [],
    );
    assert.equal(device.log.has(/riverbank/), false);
  });
});
