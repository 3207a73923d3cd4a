import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildBootloader, buildImage, simulatorAuthority } from "../../../cli/simulator.ts";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import { waitForPage } from "../../../sim/device/setup-page.ts";
import { portalConfig } from "../harness/portal-scene.ts";
import { Scene } from "../harness/scene.ts";

const waitMs = 60_000;
const root = join(import.meta.dirname, "../../..");

const imports = `import { choice, flag, secret, text, wholeNumber } from "./components/portal/setting-kinds.ts";\n`;
/** What a person adds to `main.ts`. */
const additions = `
const host = portal.setting("mqttHost", "MQTT server", text("broker.local", 32));
const port = portal.setting("mqttPort", "Port", wholeNumber(1883, 1, 65_535));
const isSecure = portal.setting("mqttTls", "With TLS", flag(true));
const quality = portal.setting("mqttQos", "Quality", choice("once", ["at most once", "once"]));
const key = portal.setting("mqttKey", "Key", secret(16));
const tell = (): void => {
  const kind = isSecure.value ? "tls" : "plain";
  log("device", \`\${host.value} \${port.value + 1} \${kind} \${quality.value} \${key.value.length}\`);
};
tell();
port.onChange(() => tell());
portal.page("/lamp", "Lamp & more", () => "<p>on</p>");
portal.api("/api/lamp", (fields) => JSON.stringify({ room: fields.get("room") ?? "" }));
portal.action("/lamp/switch", (fields) => log("device", \`lamp \${fields.get("to") ?? ""}\`));
`;

describe("device: settings and pages of one's own", function () {
  this.timeout(900_000);
  let folder: string;
  let scene: Scene;
  let device: SimulatedDevice;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "otter-own-"));
    const directory = join(folder, "firmware-src");
    cpSync(join(root, "firmware-src"), directory, { recursive: true });
    const main = join(directory, "main.ts");
    writeFileSync(main, imports + readFileSync(main, "utf8") + additions);
    scene = await Scene.prepare({
      bootloader: await buildBootloader(),
      image: await buildImage({ directory, version: "1.0.0", config: portalConfig }),
      authority: await simulatorAuthority(),
      device: { speed: 5 },
    });
    device = scene.powerOn();
    await waitForPage(device, waitMs);
  });
  after(async () => {
    await scene.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function send(path: string, form: Readonly<Record<string, string>>): Promise<number> {
    const { text } = await device.http("/");
    const token = /name="token" value="([^"]*)"/.exec(text)?.[1] ?? "";
    return (await device.http(path, { form: { token, deviceName: "", ...form } })).status;
  }

  it("have their types, are checked, are kept, and are not told", async () => {
    await device.log.waitFor(/\[device\] broker\.local 1884 tls once 0/, waitMs);
    const good = { mqttHost: "mqtt.example", mqttPort: "8883", mqttQos: "at most once", mqttKey: "s3cret" };
    assert.equal(await send("/settings", { ...good, mqttPort: "70000" }), 303);
    assert.match((await device.http("/")).text, /“Port” cannot be that/);
    assert.equal(await send("/settings", good), 303);
    await device.log.waitFor(/\[device\] mqtt\.example 8884 plain at most once 6/, waitMs);
    const mark = device.log.mark();
    await device.pressReset();
    await device.log.waitFor(/\[device\] mqtt\.example 8884 plain at most once 6/, waitMs, mark);
    const page = await waitForPage(device, waitMs);
    assert.match(page, /name="mqttHost" value="mqtt\.example"/);
    assert.equal(page.includes("s3cret") || device.log.has(/s3cret/), false);
  });

  it("are pages in the page's style, data, and actions that only its own forms start", async () => {
    assert.match((await device.http("/")).text, /<a href="\/lamp">Lamp &amp; more<\/a>/);
    assert.match((await device.http("/lamp")).text, /<h1>Lamp &amp; more<\/h1><p>on<\/p>/);
    const { headers, text } = await device.http("/api/lamp?room=k%C3%BCche");
    assert.equal(headers["content-type"], "application/json");
    assert.deepEqual(JSON.parse(text), { room: "küche" });
    await device.http("/lamp/switch", { form: { token: "guessed", to: "nowhere" } });
    await send("/lamp/switch", { to: "off" });
    await device.log.waitFor(/\[device\] lamp off/, waitMs);
    assert.equal(device.log.has(/lamp nowhere/), false);
  });
});
