import assert from "node:assert/strict";
import { air } from "../../../arduino/WiFi/WiFi.ts";
import { hexOf } from "../../../firmware-src/support/bytes.ts";
import { elapse } from "./elapse.ts";
import { own, setupPage } from "./setup-page.ts";

describe("firmware: what the setup page shows", () => {
  const device = setupPage();

  it("shows networks, strongest first, with signal and lock in words", () => {
    device.start();
    const { body, status } = device.request({ path: "/" });
    assert.equal(status, 200);
    assert.match(
      body,
      /value="486f6d65"> ?<bdi>Home<\/bdi> <small><meter min="-95" max="-35" value="-50" aria-hidden="true"><\/meter> locked, strong, −50 dBm<.*<bdi>Café<\/bdi> <small><meter .*?> open, medium, −70 dBm</s,
    );
    assert.match(body, /<dt>Sensor<\/dt><dd>&lt;1 mV<\/dd>/);
  });

  it("forgets a network, checks for updates, and looks again, when asked to", () => {
    device.start();
    device.join("Home", "riverbank");
    elapse(1000);
    assert.match(device.page(), /Forget <bdi>Home<\/bdi>/);
    device.request({ path: "/forget", method: "POST", form: { token: device.token(), network: hexOf("Home") } });
    assert.doesNotMatch(device.page(), /Forget/);
    device.request({ path: "/check", method: "POST", form: { token: device.token() } });
    assert.ok(device.log.has("check"));
    air.networks = [{ name: "New", signal: -30, password: "" }];
    device.request({ path: "/scan", method: "POST", form: { token: device.token() } });
    elapse(3000);
    assert.match(device.page(), /<bdi>New<\/bdi>/);
  });

  it("speaks the visitor's language", () => {
    device.start();
    const spoken: [string, RegExp][] = [
      ["it-CH, de;q=0.9, en;q=0.8", /<html lang="de">.*Nicht verbunden/s],
      ["fr-CH, de;q=0.9", /<html lang="fr">.*Non connecté/s],
      ["es-419", /<html lang="es">.*Sin conexión/s],
      ["zh-Hans-CN,zh;q=0.9", /<html lang="zh">.*未连接/s],
      ["EN-gb", /<html lang="en">.*Not connected/s],
      ["xx", /<html lang="en">.*Not connected/s],
      ["", /<html lang="en">.*Not connected/s],
    ];
    for (const [accepted, page] of spoken) {
      assert.match(
        device.request({ path: "/", headers: { ...own, "Accept-Language": accepted } }).body,
        page,
        accepted,
      );
    }
  });

  it("sends its files packed, and only once", () => {
    device.start();
    for (const path of ["/style.css", "/script.js"]) {
      const { headers, status } = device.request({ path });
      assert.equal(status, 200);
      assert.equal(headers.get("content-encoding"), "gzip");
      const again = device.request({ path, headers: { ...own, "If-None-Match": headers.get("etag") ?? "" } });
      assert.equal(again.status, 304);
    }
  });
});
