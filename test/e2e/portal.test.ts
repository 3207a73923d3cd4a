import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { SimulatedDevice } from "../../sim/device/index.ts";
import type { WifiNetwork } from "../../sim/world/world.ts";
import { homeNetwork, type Scene } from "../device/harness/scene.ts";
import { newDeviceScene } from "../device/harness/update-scene.ts";
import { phoneOf, picture } from "./browser.ts";

const waitMs = 30_000;
const hostileName = '"><script>alert(1)</script>';
const neighbours: readonly WifiNetwork[] = [
  homeNetwork,
  { ssid: "Home", rssi: -75, channel: 11, security: "wpa2", password: homeNetwork.password },
  { ssid: "Café am Fluß", rssi: -66, channel: 1, security: "open" },
  { ssid: hostileName, rssi: -80, channel: 3, security: "wpa2", password: "something" },
];

interface Device {
  readonly name: string;
  readonly context: BrowserContextOptions;
}

const phones: readonly Device[] = [
  { name: "phone", context: { viewport: { width: 390, height: 844 } } },
  { name: "small, dark", context: { viewport: { width: 320, height: 568 }, colorScheme: "dark" } },
  { name: "no script", context: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false } },
  { name: "desktop, German", context: { viewport: { width: 1280, height: 800 }, locale: "de-DE" } },
];

/** What the page says in the language of the visitor. */
const words = {
  en: {
    wrong: /the password is wrong/,
    joined: /Connected to Home\. .* 192\.168\.1\./,
    connect: "Connect",
    password: "Password",
  },
  de: {
    wrong: /das Passwort ist falsch/,
    joined: /Verbunden mit Home\. .* 192\.168\.1\./,
    connect: "Verbinden",
    password: "Passwort",
  },
} as const;

describe("e2e: the setup page in Chromium", function () {
  this.timeout(300_000);
  let scene: Scene;
  let device: SimulatedDevice;
  let browser: Browser;

  beforeEach(async () => {
    // Long enough for a person to read the result, also while the device's time runs faster.
    scene = await newDeviceScene({ config: { portal: { lingerMs: 600_000, homeNetwork: "open" } } });
    scene.setWorld({ networks: neighbours });
    device = scene.powerOn();
    await device.log.waitFor(/\[portal\] access point/, waitMs);
    browser = await phoneOf(device);
  });

  afterEach(async () => {
    await browser.close();
    await scene.close();
  });

  /** Opens what a phone opens when it looks for a way into the internet. */
  async function openPage(context: BrowserContextOptions): Promise<Page> {
    const page = await (await browser.newContext(context)).newPage();
    page.on("dialog", () => assert.fail("a network's name must not run"));
    await page.goto("http://captive.apple.com/hotspot-detect.html");
    assert.equal(page.url(), "http://4.3.2.1/");
    await page.getByText("Café am Fluß").waitFor({ timeout: waitMs });
    return page;
  }

  async function join(page: Page, password: string): Promise<void> {
    const { connect, password: label } = await wordsOf(page);
    await page.getByRole("radio", { name: /^Home/ }).check();
    await page.getByLabel(label, { exact: true }).fill(password);
    await page.getByRole("button", { name: connect, exact: true }).click();
  }

  async function wordsOf(page: Page): Promise<(typeof words)["en" | "de"]> {
    return words[(await page.locator("html").getAttribute("lang")) === "de" ? "de" : "en"];
  }

  for (const { name, context } of phones) {
    it(`opens by itself, says a password is wrong, and joins with the right one: ${name}`, async () => {
      const page = await openPage(context);
      const { wrong, joined } = await wordsOf(page);
      assert.equal(
        await page.getByRole("radio", { name: /^Home/ }).count(),
        1,
        "access points of one name are one network",
      );
      await page.getByText(hostileName).waitFor();
      const width = await page.evaluate("document.documentElement.scrollWidth - innerWidth").catch(() => 0);
      assert.equal(width, 0, "nothing is wider than the window");
      await picture(page, `${name}, networks`);

      await join(page, "not this one");
      await page.getByRole("status").filter({ hasText: wrong }).waitFor({ timeout: waitMs });
      await picture(page, `${name}, wrong password`);

      await join(page, homeNetwork.password);
      await page.getByRole("status").filter({ hasText: joined }).waitFor({ timeout: waitMs });
      const details = await page.locator("#details").innerText();
      for (const fact of ["Home", /192\.168\.1\.\d+/, /−50 dBm/, /24:0A:C4/, "1.0.0"])
        assert.match(details, new RegExp(fact));
      await picture(page, `${name}, joined`);
      assert.equal(device.log.has(/not this one|riverbank/), false, "passwords are not logged");
    });
  }

  it("joins by itself after a restart, and shows its details in the home network", async () => {
    const page = await openPage({});
    await join(page, homeNetwork.password);
    await page.getByRole("status").filter({ hasText: words.en.joined }).waitFor({ timeout: waitMs });
    const mark = device.log.mark();
    await device.pressReset();
    await device.log.waitFor(/\[wifi\] joined "Home" as 192\.168\.1\./, waitMs, mark);
    assert.equal(
      device.log.lines.slice(mark).some((line) => line.includes("access point")),
      false,
    );
    await page.goto(device.pageUrl("station"));
    await page.getByRole("status").filter({ hasText: words.en.joined }).waitFor({ timeout: waitMs });
    assert.match(await page.locator("#details").innerText(), /Signal\s+strong, −50 dBm/);
    await page.getByRole("button", { name: "Forget Home" }).click();
    await device.log.waitFor(/\[wifi\] forgot "Home"/, waitMs, mark);
  });

  it("shows the password on demand, keeps what was typed, and needs no mouse", async () => {
    const page = await openPage({});
    const password = page.getByLabel("Password", { exact: true });
    await page.getByRole("radio", { name: "Another network" }).check();
    await page.getByLabel("Its name").fill("Home");
    await password.fill("riverbank");
    await page.getByRole("button", { name: "Show password" }).click();
    assert.equal(await password.getAttribute("type"), "text");
    await page.getByRole("button", { name: "Look again" }).click();
    await page.waitForTimeout(4000);
    assert.equal(await password.inputValue(), "riverbank");
    assert.equal(await page.getByLabel("Its name").inputValue(), "Home");
    await password.press("Enter");
    await page.getByRole("status").filter({ hasText: words.en.joined }).waitFor({ timeout: waitMs });
  });
});
