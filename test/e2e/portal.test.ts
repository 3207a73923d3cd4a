import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chinese } from "../../firmware-src/components/portal/texts/chinese.ts";
import { english } from "../../firmware-src/components/portal/texts/english.ts";
import { french } from "../../firmware-src/components/portal/texts/french.ts";
import { german } from "../../firmware-src/components/portal/texts/german.ts";
import { spanish } from "../../firmware-src/components/portal/texts/spanish.ts";
import { say, type Texts } from "../../firmware-src/components/portal/texts/texts.ts";
import type { SimulatedDevice } from "../../sim/device/index.ts";
import { startConnectivityCheck, startSignInPage, type WorldServer } from "../../sim/world/portals.ts";
import type { WifiNetwork } from "../../sim/world/world.ts";
import { portalScene } from "../device/harness/portal-scene.ts";
import { homeNetwork, type Scene } from "../device/harness/scene.ts";
import { accessibilityProblems, phoneOf, picture } from "./browser.ts";

const waitMs = 60_000;
const hostileName = '"><script>alert(1)</script>';
const neighbours: readonly WifiNetwork[] = [
  homeNetwork,
  { ssid: "Home", rssi: -75, channel: 11, security: "wpa2", password: homeNetwork.password },
  { ssid: "Café am Fluß", rssi: -66, channel: 1, security: "open" },
  { ssid: hostileName, rssi: -80, channel: 3, security: "wpa2", password: "something" },
  { ssid: "Cellar", rssi: -82, channel: 9, security: "open", internet: false },
  {
    ssid: "Campus",
    rssi: -63,
    channel: 8,
    security: "enterprise",
    username: "otter@uni.example",
    password: "secret word",
  },
  { ssid: "Attic", rssi: -58, channel: 4, security: "wpa2", password: "under the roof", hidden: true },
];

const small = { width: 320, height: 568 };
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 800 };

interface Visitor {
  readonly name: string;
  readonly texts: Texts;
  readonly context: BrowserContextOptions;
}

/** Each size in light and dark, each language once or more, with and without a script. */
const visitors: readonly Visitor[] = [
  { name: "phone, light", texts: english, context: { viewport: phone } },
  { name: "phone, dark", texts: french, context: { viewport: phone, colorScheme: "dark", locale: "fr-CH" } },
  { name: "small, light", texts: chinese, context: { viewport: small, locale: "zh-CN" } },
  { name: "small, dark", texts: english, context: { viewport: small, colorScheme: "dark" } },
  { name: "desktop, light", texts: german, context: { viewport: desktop, locale: "de-DE" } },
  { name: "desktop, dark", texts: spanish, context: { viewport: desktop, colorScheme: "dark", locale: "es-MX" } },
  { name: "no script", texts: english, context: { viewport: phone, javaScriptEnabled: false } },
  {
    name: "no script, small, dark",
    texts: german,
    context: { viewport: small, colorScheme: "dark", locale: "de-AT", javaScriptEnabled: false },
  },
];

describe("e2e: the setup page in Chromium", function () {
  this.timeout(900_000);
  let scene: Scene;
  let device: SimulatedDevice;
  let browser: Browser;
  let servers: WorldServer[];

  beforeEach(async () => {
    scene = await portalScene();
    const connectivity = await startConnectivityCheck();
    const hotel = await startSignInPage();
    servers = [connectivity, hotel];
    const networks: WifiNetwork[] = [
      ...neighbours,
      { ssid: "Hotel", rssi: -70, channel: 6, internet: false, signInPage: hotel.endpoint },
    ];
    scene.setWorld({ networks, hosts: [connectivity.host] });
    device = scene.powerOn();
    await device.log.waitFor(/\[portal\] access point/, waitMs);
    browser = await phoneOf(device);
  });

  afterEach(async () => {
    await browser.close();
    await scene.close();
    for (const server of servers) await server.close();
  });

  /** Opens what a phone opens when it looks for a way into the internet. */
  async function openPage(context: BrowserContextOptions): Promise<Page> {
    const page = await (await browser.newContext(context)).newPage();
    page.on("dialog", () => assert.fail("a network's name must not run"));
    await page.goto("http://captive.apple.com/hotspot-detect.html", { timeout: waitMs });
    assert.equal(page.url(), "http://4.3.2.1/");
    await page.getByText("Café am Fluß").waitFor({ timeout: waitMs });
    return page;
  }

  async function join(page: Page, texts: Texts, name: string, password: string): Promise<void> {
    await page.getByRole("radio", { name }).check();
    await page.getByLabel(texts.password, { exact: true }).fill(password);
    await page.getByRole("button", { name: texts.join, exact: true }).click();
  }

  async function waitForStatus(page: Page, text: string): Promise<void> {
    await page.getByRole("status").filter({ hasText: text }).waitFor({ timeout: waitMs });
  }

  for (const { name, texts, context } of visitors) {
    it(`opens by itself, says a password is wrong, and joins with the right one: ${name}`, async () => {
      const page = await openPage(context);
      const hasScript = context.javaScriptEnabled !== false;
      const examine = async (): Promise<void> => {
        if (!hasScript) return;
        assert.equal(
          await page.evaluate("document.documentElement.scrollWidth - innerWidth"),
          0,
          "no sideways scrolling",
        );
        assert.deepEqual(await accessibilityProblems(page), []);
      };
      assert.equal(await page.locator("html").getAttribute("lang"), texts.language);
      const homes = await page.getByRole("radio", { name: "Home" }).count();
      assert.equal(homes, 1, "access points of one name are one network");
      await page.getByText(hostileName).waitFor();
      await examine();
      await picture(page, `${name}, networks`);

      await join(page, texts, "Home", "not this one");
      await waitForStatus(page, texts.failures.get("wrong password") ?? "");
      await examine();
      await picture(page, `${name}, wrong password`);

      await join(page, texts, "Home", homeNetwork.password);
      await waitForStatus(page, say(texts.joined, "Home", "|").split("|").at(0) ?? "");
      const details = await page.locator("#details").innerText();
      for (const label of [texts.gateway, texts.nameServer, texts.mac, texts.updates, texts.upTime])
        assert.ok(details.includes(label), label);
      for (const fact of ["Home", /192\.168\.1\.\d+/, /192\.168\.1\.1\b/, /−50 dBm/, /24:0A:C4/, "1.0.0", /0:0\d:\d\d/])
        assert.match(details, new RegExp(fact));
      await examine();
      await picture(page, `${name}, joined`);
      assert.ok(
        device.log.has(/the access point moves from channel 1 to 6/),
        "the page has survived a change of channel",
      );
      assert.equal(device.log.has(/not this one|riverbank/), false, "passwords are not logged");
    });
  }

  it("joins by itself after a restart, and shows its details in the home network", async () => {
    const page = await openPage({});
    await join(page, english, "Home", homeNetwork.password);
    await waitForStatus(page, "Connected to Home.");
    const mark = device.log.mark();
    await device.pressReset();
    await device.log.waitFor(/\[wifi\] joined "Home" as 192\.168\.1\./, waitMs, mark);
    assert.equal(
      device.log.lines.slice(mark).some((line) => line.includes("access point")),
      false,
    );
    await page.goto(device.pageUrl("station"));
    await waitForStatus(page, "Connected to Home.");
    assert.match(await page.locator("#details").innerText(), /Signal\s+strong, −50 dBm/);
    await page.getByRole("button", { name: "Forget Home" }).click();
    await device.log.waitFor(/\[wifi\] forgot "Home"/, waitMs, mark);
  });

  it("shows the password on demand, keeps what was typed, and needs no mouse", async () => {
    const page = await openPage({});
    const password = page.getByLabel("Password", { exact: true });
    await page.getByRole("radio", { name: "Another network" }).check();
    await page.getByLabel("Its name").fill("Attic");
    await password.fill("under the roof");
    await page.getByRole("button", { name: "Show password" }).click();
    assert.equal(await password.getAttribute("type"), "text");
    await page.getByRole("button", { name: "Look again" }).click();
    await page.waitForTimeout(4000);
    assert.equal(await password.inputValue(), "under the roof");
    assert.equal(await page.getByLabel("Its name").inputValue(), "Attic");
    await password.press("Enter");
    await waitForStatus(page, "Connected to Attic.");
  });

  it("can be used with the keyboard alone, from top to bottom", async () => {
    const page = await openPage({});
    const order: string[] = [];
    for (let presses = 0; presses < 9; presses++) {
      await page.keyboard.press("Tab");
      order.push(
        await page.evaluate<string>("(document.activeElement.name || '') + ' ' + document.activeElement.innerText"),
      );
    }
    assert.deepEqual(
      order.map((text) => text.trim()),
      [
        "network",
        "Look again",
        "password",
        english.more,
        "Connect",
        "Show password",
        "deviceName",
        "Save",
        "Check now",
      ],
    );
  });

  it("joins an organisation's network with a user name, and takes a fixed address", async () => {
    const page = await openPage({ viewport: phone });
    await page.getByText(english.more).click();
    await page.getByLabel(english.user).fill("otter@uni.example");
    await page.getByLabel(english.address, { exact: true }).fill("192.168.1.77");
    await join(page, english, "Campus", "secret word");
    await waitForStatus(page, "An address looks like");
    await page.getByLabel(english.gateway, { exact: true }).fill("192.168.1.1");
    assert.deepEqual(await accessibilityProblems(page), []);
    await picture(page, "phone, organisation");
    await page.getByRole("button", { name: english.join, exact: true }).click();
    await waitForStatus(page, "Connected to Campus. The device's address there is 192.168.1.77.");
    assert.equal(device.log.has(/secret word/), false);
  });

  it("keeps settings: here the device's own name, under which it is found after a restart", async () => {
    const page = await openPage({ viewport: phone });
    await page.getByLabel(english.deviceName).fill("two words");
    await page.getByRole("button", { name: english.save }).click();
    await waitForStatus(page, "“Device name” cannot be that.");
    await page.getByLabel(english.deviceName).fill("Kitchen");
    await page.getByRole("button", { name: english.save }).click();
    await device.log.waitFor(/\[portal\] the settings were saved/, waitMs);
    const mark = device.log.mark();
    await device.pressReset();
    await device.log.waitFor(/\[portal\] access point "Kitchen"/, waitMs, mark);
    await page.goto("http://kitchen.local/");
    assert.equal(await page.getByLabel(english.deviceName).inputValue(), "Kitchen");
    await join(page, english, "Home", homeNetwork.password);
    await waitForStatus(page, "Connected to Home.");
    const { published } = await device.state();
    assert.equal(published["mdns.name"], "kitchen.local");
  });

  const dead = [
    { network: "Cellar", result: english.noInternet },
    { network: "Hotel", result: english.signIn },
  ];
  for (const { network, result } of dead) {
    it(`says what is wrong with the joined network: ${result}`, async () => {
      const page = await openPage({ viewport: phone });
      await join(page, english, network, "");
      await waitForStatus(page, `Connected to ${network}.`);
      await waitForStatus(page, result);
      await picture(page, `phone, ${network}`);
    });
  }
});
