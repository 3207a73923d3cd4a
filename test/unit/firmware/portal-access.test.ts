import assert from "node:assert/strict";
import { air } from "../../../arduino/WiFi/WiFi.ts";
import { qrText } from "../../../firmware-src/components/portal/access-point.ts";
import { hexOf } from "../../../firmware-src/support/bytes.ts";
import { QrCode, qrLines } from "../../../firmware-src/support/qr.ts";
import { elapse } from "./elapse.ts";
import { setupPage } from "./setup-page.ts";

describe("firmware: who gets to the setup page, and how", () => {
  const device = setupPage();

  it("opens an access point with a password of its own, which it keeps", () => {
    device.start();
    const first = air.accessPoint;
    assert.equal(first?.name, "Otter-1");
    assert.equal(first.password.length, 12);
    assert.ok(
      device.log.has(`[portal] access point "Otter-1" with password "${first.password}", page at http://4.3.2.1/`),
    );
    air.reset();
    device.start();
    assert.deepEqual(air.accessPoint, first);
  });

  it("shows a QR code of it, unless it is too long for one", () => {
    const drawn = (): string[] => device.log.lines().filter((line) => /^\[portal\] [█▀▄ ]+$/u.test(line));
    device.start();
    const { name, password } = air.accessPoint ?? { name: "", password: "" };
    const expected = qrLines(new QrCode(qrText(name, password))).map((line) => `[portal] ${line}`);
    assert.deepEqual(drawn(), expected);
    device.log.clear();
    device.start({}, "p".repeat(63));
    assert.deepEqual(drawn(), []);
    assert.ok(device.log.has(/QR code: WIFI:T:WPA;S:Otter-1;P:p{63};;$/));
  });

  it("works under another address", () => {
    device.start({}, "generated", "192.168.4.1");
    const { status, headers } = device.request({
      path: "/",
      headers: { Host: "captive.apple.com" },
      localIP: "192.168.4.1",
    });
    assert.deepEqual([status, headers.get("location")], [302, "http://192.168.4.1/"]);
    assert.equal(device.request({ path: "/", headers: { Host: "192.168.4.1" }, localIP: "192.168.4.1" }).status, 200);
  });

  it("is open for a while only when it has no password", () => {
    device.start({ openLimitMs: 60_000 }, "open");
    const password = (): string | undefined => air.accessPoint?.password;
    assert.equal(password(), "");
    elapse(60_000);
    assert.equal(password(), undefined);
    device.join("Home", "mistyped");
    elapse(30_000);
    assert.equal(password(), undefined, "nothing but a restart opens it again");
    device.start({}, "of my own");
    elapse(600_000);
    assert.equal(password(), "of my own");
  });

  it("writes the text of a QR code that every name survives", () => {
    assert.equal(qrText("Otter-1", "k3hw7nq2xvbt"), "WIFI:T:WPA;S:Otter-1;P:k3hw7nq2xvbt;;");
    assert.equal(qrText('a;b,c:d"e\\f', "p;"), 'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:p\\;;;');
  });

  const probes: [string, string, string, RegExp, number][] = [
    ["Android", "connectivitycheck.gstatic.com", "/generate_204", /^$/, 204],
    ["Google", "www.google.com", "/gen_204", /^$/, 204],
    ["Apple", "captive.apple.com", "/hotspot-detect.html", /<TITLE>Success<.*<BODY>Success</, 200],
    ["Apple, older", "www.apple.com", "/library/test/success.html", /Success/, 200],
    ["Windows", "www.msftconnecttest.com", "/connecttest.txt", /^Microsoft Connect Test$/, 200],
    ["Windows, older", "www.msftncsi.com", "/ncsi.txt", /^Microsoft NCSI$/, 200],
    ["Firefox", "detectportal.firefox.com", "/canonical.html", /^<meta http-equiv="refresh"/, 200],
    ["Firefox, text", "detectportal.firefox.com", "/success.txt", /^success\n$/, 200],
    ["Fire OS", "spectrum.s3.amazonaws.com", "/kindle-wifi/wifistub.html", /./, 200],
    ["GNOME", "nmcheck.gnome.org", "/check_network_status.txt", /^NetworkManager is online/, 200],
    ["Fedora", "fedoraproject.org", "/static/hotspot.txt", /^OK$/, 200],
    ["Ubuntu", "connectivity-check.ubuntu.com", "/", /^$/, 204],
  ];

  it("raises every system's sign-in sheet, and closes it once the result was seen", () => {
    device.start();
    for (const [system, Host, path] of probes) {
      const { status, headers, body } = device.request({ path, headers: { Host } });
      assert.equal(status, 302, system);
      assert.equal(headers.get("location"), "http://4.3.2.1/");
      assert.ok(body.length > 4, "an empty answer counts as none");
    }
    device.join("Home", "riverbank");
    elapse(1000);
    assert.equal(device.request({ path: "/generate_204", headers: { Host: "a.example" } }).status, 302);
    device.request({ path: "/" });
    for (const [system, Host, path, expected, code] of probes) {
      const { status, body } = device.request({ path, headers: { Host } });
      assert.equal(status, code, system);
      assert.match(body, expected, system);
    }
    assert.equal(device.request({ path: "/redirect", headers: { Host: "www.msftconnecttest.com" } }).status, 302);
  });

  it("asks for the password in the home network, or is not there", () => {
    const fromHome = { path: "/", localIP: "192.168.1.50", headers: { Host: "otter-1.local" } };
    device.start();
    assert.equal(device.request(fromHome).status, 401);
    assert.equal(device.request({ ...fromHome, user: "otter", password: "guess" }).status, 401);
    assert.equal(device.request({ ...fromHome, user: "otter", password: device.accessPoint.password() }).status, 200);
    assert.equal(device.request({ ...fromHome, user: "root", password: device.accessPoint.password() }).status, 401);
    for (const broken of ["Basic", "Basic ###", "Bearer x", `Basic ${btoa("otter")}`, "Digest username=otter"]) {
      const headers = { Host: "otter-1.local", Authorization: broken };
      assert.equal(device.request({ ...fromHome, headers }).status, 401, broken);
    }
    const form = { token: "", network: hexOf("Home"), name: "", password: "riverbank" };
    assert.equal(device.request({ ...fromHome, path: "/join", method: "POST", form }).status, 401);
    const rebound = { Host: "evil.example" };
    assert.equal(device.request({ ...fromHome, headers: rebound }).status, 403, "not even asked for a password");
    assert.equal(device.request({ ...fromHome, path: "/generate_204", headers: rebound }).status, 403);
    device.start({ homeNetwork: "password" }, "open");
    assert.equal(
      device.request({ ...fromHome, user: "otter", password: "" }).status,
      403,
      "no password is no password",
    );
    device.start({ homeNetwork: "off" });
    assert.equal(device.request(fromHome).status, 403);
    device.start({ homeNetwork: "open" });
    assert.equal(device.request(fromHome).status, 200);
  });
});
