import assert from "node:assert/strict";
import { choice, flag, secret, text, wholeNumber } from "../../../firmware-src/components/portal/setting-kinds.ts";
import type { Response } from "./ask.ts";
import { own, setupPage } from "./setup-page.ts";

describe("firmware: settings and pages of the device's own", () => {
  const device = setupPage();

  function mqtt() {
    return {
      host: device.portal.setting("mqttHost", "MQTT <server>", text("broker.local", 32)),
      port: device.portal.setting("mqttPort", "Port", wholeNumber(1883, 1, 65_535)),
      isSecure: device.portal.setting("mqttTls", "With TLS", flag(true)),
      quality: device.portal.setting("mqttQos", "Quality", choice("once", ["at most once", "once", "at least once"])),
      password: device.portal.setting("mqttKey", "Key", secret(16)),
    };
  }

  function save(fields: Readonly<Record<string, string>>): Response {
    return device.request({ path: "/settings", method: "POST", form: { token: device.token(), ...fields } });
  }

  it("has settings of the device's own: typed, checked, kept", () => {
    device.start();
    const before = mqtt();
    const types: [string, number, boolean, string, string] = [
      before.host.value,
      before.port.value,
      before.isSecure.value,
      before.quality.value,
      before.password.value,
    ];
    assert.deepEqual(types, ["broker.local", 1883, true, "once", ""]);
    const { body } = device.request({ path: "/" });
    assert.match(
      body,
      /<label for="s-mqttHost">MQTT &lt;server&gt;<\/label><input type="text" id="s-mqttHost" name="mqttHost" value="broker.local" maxlength="32">/,
    );
    assert.match(
      body,
      /<input type="number" id="s-mqttPort" name="mqttPort" value="1883" min="1" max="65535" step="1">/,
    );
    assert.match(body, /<input type="checkbox" id="s-mqttTls" name="mqttTls" checked><span>With TLS/);
    assert.match(body, /<option>at most once<option selected>once<option>at least once/);
    const ports: number[] = [];
    before.port.onChange((port) => ports.push(port));
    save({ mqttHost: 'a"b', mqttPort: "8883", mqttQos: "at most once", mqttKey: "s3cret" });
    assert.deepEqual(ports, [8883]);
    assert.deepEqual([before.host.value, before.isSecure.value, before.password.value], ['a"b', false, "s3cret"]);
    const after = device.page();
    assert.match(after, /value="a&quot;b"/);
    assert.doesNotMatch(after, /s3cret/);
    save({ mqttHost: "c", mqttPort: "8883", mqttQos: "once", mqttKey: "" });
    device.start();
    const kept = mqtt();
    assert.deepEqual(
      [kept.host.value, kept.port.value, kept.isSecure.value, kept.quality.value, kept.password.value],
      ["c", 8883, false, "once", "s3cret"],
    );
    assert.ok(!device.log.has("s3cret"));
  });

  it("takes settings whole or not at all, and says which one is wrong", () => {
    device.start();
    const { host, port } = mqtt();
    const good = { mqttHost: "new", mqttPort: "1", mqttQos: "once", mqttKey: "" };
    const wrong: [Readonly<Record<string, string>>, RegExp][] = [
      [{ ...good, mqttHost: "h".repeat(33) }, /“MQTT &lt;server&gt;” cannot be that/],
      [{ ...good, mqttPort: "0" }, /“Port” cannot be that/],
      [{ ...good, mqttPort: "65536" }, /“Port”/],
      [{ ...good, mqttPort: "1e3" }, /“Port”/],
      [{ ...good, mqttPort: "" }, /“Port”/],
      [{ ...good, mqttQos: "never" }, /“Quality”/],
      [{ ...good, mqttTls: "maybe" }, /“With TLS”/],
      [{ ...good, mqttKey: "k".repeat(17) }, /“Key”/],
    ];
    for (const [fields, notice] of wrong) {
      save(fields);
      assert.match(device.status(), notice);
      assert.deepEqual([host.value, port.value], ["broker.local", 1883]);
    }
    assert.throws(() => device.portal.setting("mqttHost", "again", flag(false)), /two settings/);
    assert.throws(() => device.portal.setting("token", "token", flag(false)), /can be named/);
  });

  it("has pages, data and actions of the device's own", () => {
    device.start();
    device.portal.page("/lamp", "Lamp & more", () => "<p>on</p>");
    device.portal.api("/api/lamp", (fields) => JSON.stringify({ room: fields.get("room") ?? "", isOn: true }));
    const acts: string[] = [];
    device.portal.action("/lamp/switch", (fields) => acts.push(fields.get("to") ?? ""));
    assert.match(device.page(), /<a href="\/lamp">Lamp &amp; more<\/a>/);
    const lamp = device.request({ path: "/lamp" });
    assert.match(lamp.body, /<h1>Lamp &amp; more<\/h1><p>on<\/p>/);
    assert.match(lamp.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    const data = device.request({ path: "/api/lamp?room=k%C3%BCche" });
    assert.deepEqual(
      [data.headers.get("content-type"), JSON.parse(data.body)],
      ["application/json", { room: "küche", isOn: true }],
    );
    assert.equal(device.request({ path: "/api/lamp?room=%" }).status, 400);
    assert.equal(device.request({ path: "/api/lamp", headers: { Host: "evil.example" } }).status, 302);
    const form = { token: device.portal.formToken(), to: "off" };
    device.request({ path: "/lamp/switch", method: "POST", form });
    device.request({ path: "/lamp/switch", method: "POST", form: { ...form, token: "" } });
    device.request({ path: "/lamp/switch", method: "POST", form, headers: { ...own, Origin: "http://evil.example" } });
    assert.deepEqual(acts, ["off"]);
  });
});
