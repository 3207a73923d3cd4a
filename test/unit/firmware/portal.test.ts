import assert from "node:assert/strict";
import { mock } from "node:test";
import { air } from "../../../arduino/WiFi/WiFi.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { AccessPoint, qrText } from "../../../firmware-src/components/portal/access-point.ts";
import { Portal, type PortalOptions } from "../../../firmware-src/components/portal/portal.ts";
import { readConnection } from "../../../firmware-src/components/device/details.ts";
import type { Internet } from "../../../firmware-src/components/wifi/internet.ts";
import { choice, flag, secret, text, wholeNumber } from "../../../firmware-src/components/portal/setting-kinds.ts";
import { Settings } from "../../../firmware-src/components/portal/settings.ts";
import { SavedNetworks } from "../../../firmware-src/components/wifi/saved-networks.ts";
import { Station } from "../../../firmware-src/components/wifi/station.ts";
import { hexOf, textOfBytes } from "../../../firmware-src/support/bytes.ts";
import { ask, type Question, type Response } from "./ask.ts";
import { captureLog } from "./capture-log.ts";
import { elapse } from "./elapse.ts";

const home = { name: "Home", signal: -50, password: "riverbank" };
const own = { Host: "4.3.2.1" };

describe("firmware: the setup page", () => {
  const log = captureLog();
  let portal: Portal;
  let settings: Settings;
  let station: Station;
  let accessPoint: AccessPoint;
  let internet: Internet = "unknown";

  function start(options: Partial<PortalOptions> = {}, password = "generated", address = "4.3.2.1"): void {
    const saved = new SavedNetworks();
    saved.load();
    station = new Station({ hostname: "otter", firstPauseMs: 1000, longestPauseMs: 8000 }, saved);
    accessPoint = new AccessPoint({ name: "Otter-1", address, password });
    const host = {
      details: () => [{ label: "Sensor", value: "<1 mV" }],
      connection: () => readConnection(station.isJoined(), internet),
      checkForUpdates: () => console.log("check"),
      isUpdating: () => false,
    };
    const defaults: PortalOptions = {
      deviceName: "Otter-1",
      ownNames: ["otter-1.local"],
      accessPoint: "until joined",
      lingerMs: 60_000,
      openLimitMs: 600_000,
      homeNetwork: "password",
    };
    settings = new Settings();
    portal = new Portal({ ...defaults, ...options }, station, saved, accessPoint, host, settings);
    portal.start();
    station.start();
    elapse(2500);
  }

  function request(question: Question): Response {
    return ask({ headers: own, ...question });
  }

  function token(): string {
    return /name="token" value="([^"]+)"/.exec(request({ path: "/" }).body)?.[1] ?? "";
  }

  function join(name: string, password: string, rare: Readonly<Record<string, string>> = {}): Response {
    const form = { token: token(), network: hexOf(name), name: "", password, ...rare };
    return request({ path: "/join", method: "POST", form });
  }

  function status(): string {
    return /<div id="status"[^>]*>(.*?)<\/div>/.exec(request({ path: "/" }).body)?.[1] ?? "";
  }

  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    log.clear();
    flash.clear();
    air.reset();
    internet = "unknown";
    air.networks = [home, { name: "Café", signal: -70, password: "" }];
  });
  afterEach(() => {
    // While its timers are those of this test: Node's mock removes one of an earlier test from the wrong place.
    air.reset();
    mock.timers.reset();
  });

  it("opens an access point with a password of its own, which it keeps", () => {
    start();
    const first = air.accessPoint;
    assert.equal(first?.name, "Otter-1");
    assert.equal(first.password.length, 12);
    assert.ok(log.has(`[portal] access point "Otter-1" with password "${first.password}", page at http://4.3.2.1/`));
    air.reset();
    start();
    assert.deepEqual(air.accessPoint, first);
  });

  it("shows networks, strongest first, with signal and lock in words", () => {
    start();
    const { body, status } = request({ path: "/" });
    assert.equal(status, 200);
    assert.match(
      body,
      /value="486f6d65"> ?<bdi>Home<\/bdi> <small><meter min="-95" max="-35" value="-50" aria-hidden="true"><\/meter> locked, strong, −50 dBm<.*<bdi>Café<\/bdi> <small><meter .*?> open, medium, −70 dBm</s,
    );
    assert.match(body, /<dt>Sensor<\/dt><dd>&lt;1 mV<\/dd>/);
  });

  it("tells the result of a join on the page, and lets one try again", () => {
    start();
    assert.equal(join("Home", "mistyped").status, 303);
    assert.match(status(), /Connecting to Home/);
    elapse(10_000);
    assert.match(status(), /Could not connect to Home: the password is wrong/);
    assert.doesNotMatch(request({ path: "/" }).body, /mistyped/);
    assert.match(request({ path: "/" }).body, /value="486f6d65" checked/);
    join("Home", "riverbank");
    elapse(2000);
    assert.match(status(), /Connected to Home\. The device&#39;s address there is 192\.168\.1\.50/);
    assert.ok(air.accessPoint !== undefined);
    elapse(60_000);
    assert.equal(air.accessPoint, undefined);
    assert.ok(log.lines().every((line) => !line.includes("riverbank") && !line.includes("mistyped")));
  });

  it("says when the joined network does not lead into the internet", () => {
    start();
    join("Home", "riverbank");
    elapse(1000);
    internet = "not there";
    assert.match(status(), /Connected to Home.*This network does not lead into the internet/);
    internet = "sign-in page";
    assert.match(status(), /Connected to Home.*sign in on a page of its own/);
    internet = "there";
    assert.match(status(), /192\.168\.1\.50\.<\/p>$/);
  });

  it("checks the form before it tries anything", () => {
    start();
    for (const [name, password, notice] of [
      ["", "riverbank", /Please choose a network/],
      ["Home", "short", /at least 8 characters/],
      ["Home", "schlüssel", /of ASCII/],
    ] as const) {
      join(name, password);
      assert.match(status(), notice);
    }
    for (const wrong of [
      { address: "192.168.1" },
      { address: "192.168.1.256", gateway: "192.168.1.1" },
      { address: "192.168.1.77" },
      { address: "192.168.1.77", gateway: "192.168.1.1", mask: "24" },
      { address: "192.168.1.77", gateway: "192.168.1.1", dns: "router" },
    ]) {
      join("Home", "riverbank", wrong);
      assert.match(status(), /An address looks like/, JSON.stringify(wrong));
    }
    assert.deepEqual(air.attempts, []);
  });

  it("joins a network that hides its name", () => {
    start();
    const form = { token: token(), network: "", name: "Home", password: "riverbank" };
    request({ path: "/join", method: "POST", form });
    elapse(1000);
    assert.deepEqual(air.attempts, ["Home"]);
  });

  const hostile = [
    `"><script>alert(1)</script>`,
    `' onclick='alert(1)`,
    "</script><!--",
    "{{token}}",
    "&lt;b&gt;",
    textOfBytes([0xff, 0xff, 0xff]),
    textOfBytes([0xf0, 0x9f, 0xa6]),
    "\u202egnol\u2066",
  ];
  for (const name of hostile) {
    it(`a network's name is only ever text: ${JSON.stringify(name)}`, () => {
      air.networks = [{ name, signal: -40, password: "riverbank" }];
      start();
      const { body } = request({ path: "/" });
      if (name !== "{{token}}") assert.ok(!body.includes(name), "the name must not stand in the page as it is");
      assert.equal(body.split("<script").length, 2, "the page has one script, its own");
      assert.ok(!/[\u202a-\u202e\u2066-\u2069\ud800-\udfff]/.test(body));
      join(name, "riverbank");
      elapse(1000);
      assert.deepEqual(air.attempts, [name]);
      assert.equal(station.isJoined(), true);
    });
  }

  it("refuses changes without the token, from other sites, and under other names", () => {
    start();
    const path = "/join";
    const method = "POST";
    const good = { token: token(), network: hexOf("Home"), name: "", password: "riverbank" };
    const attempts: [Question, number][] = [
      [{ path, method, form: { ...good, token: "" } }, 303],
      [{ path, method, form: { ...good, token: `${good.token}x` } }, 303],
      [{ path, method, form: good, headers: { ...own, Origin: "http://evil.example" } }, 403],
      [{ path, method, form: good, headers: { ...own, Origin: "null" } }, 403],
      [{ path, method, form: good, headers: { Host: "4.3.2.1", Origin: "http://6.6.6.6" } }, 403],
      [{ path, method, form: good, headers: { Host: "evil.example", Origin: "http://evil.example" } }, 302],
      [{ path, method, form: { ...good, padding: "x".repeat(5000) } }, 413],
      [{ path, form: good }, 404],
    ];
    for (const [attempt, expected] of attempts)
      assert.equal(request(attempt).status, expected, JSON.stringify(attempt));
    elapse(1000);
    assert.deepEqual(air.attempts, []);
    request({ path, method, form: good, headers: { ...own, Origin: "http://4.3.2.1" } });
    assert.deepEqual(air.attempts, ["Home"]);
  });

  it("acts on forms only, whole and of bounded size", () => {
    start();
    const path = "/join";
    const good = { token: token(), network: hexOf("Home"), name: "", password: "riverbank" };
    const typed = (type: string): Question => ({ path, method: "POST", form: good, headers: { "Content-Type": type } });
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, ""]));
    const attempts: [Question, number][] = [
      [typed("text/plain"), 415],
      [typed("multipart/form-data; boundary=x"), 415],
      [typed("application/json"), 415],
      [{ path, method: "POST", form: { ...good, name: "n".repeat(600) } }, 400],
      [{ path, method: "POST", form: { ...good, ...many } }, 400],
      [{ path, method: "POST", form: good, headers: { "Content-Length": "100000" } }, 413],
      [{ path, method: "POST", headers: { "Transfer-Encoding": "chunked" } }, 501],
      [{ path: `${path}?${new URLSearchParams(good).toString()}` }, 404],
      [{ path: "/elsewhere", method: "POST", form: good }, 404],
      [{ path: "/", headers: { Cookie: "c".repeat(5000) } }, 431],
    ];
    for (const [attempt, expected] of attempts)
      assert.equal(request(attempt).status, expected, JSON.stringify(attempt).slice(0, 200));
    elapse(1000);
    assert.deepEqual(air.attempts, []);
  });

  it("joins with a user name, and with a fixed address", () => {
    air.networks = [{ name: "Campus", signal: -50, password: "short", user: "otter" }];
    start();
    join("Campus", "short", { user: "otter", method: "TTLS" });
    elapse(2000);
    assert.match(status(), /Connected to Campus.*192\.168\.1\.50/);
    join("Campus", "short", { user: "otter", address: " 192.168.1.77 ", gateway: "192.168.1.1" });
    elapse(2000);
    assert.match(status(), /Connected to Campus.*192\.168\.1\.77/);
  });

  it("works under another address", () => {
    start({}, "generated", "192.168.4.1");
    const { status, headers } = request({ path: "/", headers: { Host: "captive.apple.com" }, localIP: "192.168.4.1" });
    assert.deepEqual([status, headers.get("location")], [302, "http://192.168.4.1/"]);
    assert.equal(request({ path: "/", headers: { Host: "192.168.4.1" }, localIP: "192.168.4.1" }).status, 200);
  });

  it("is open for a while only when it has no password", () => {
    start({ openLimitMs: 60_000 }, "open");
    const password = (): string | undefined => air.accessPoint?.password;
    assert.equal(password(), "");
    elapse(60_000);
    assert.equal(password(), undefined);
    join("Home", "mistyped");
    elapse(30_000);
    assert.equal(password(), undefined, "nothing but a restart opens it again");
    start({}, "of my own");
    elapse(600_000);
    assert.equal(password(), "of my own");
  });

  it("writes the text of a QR code that every name survives", () => {
    assert.equal(qrText("Otter-1", "k3hw7nq2xvbt"), "WIFI:T:WPA;S:Otter-1;P:k3hw7nq2xvbt;;");
    assert.equal(qrText('a;b,c:d"e\\f', "p;"), 'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:p\\;;;');
  });

  it("sends headers that keep scripts and frames of others out", () => {
    start();
    const { headers } = request({ path: "/" });
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(headers.get("access-control-allow-origin"), undefined);
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
    start();
    for (const [system, Host, path] of probes) {
      const { status, headers, body } = request({ path, headers: { Host } });
      assert.equal(status, 302, system);
      assert.equal(headers.get("location"), "http://4.3.2.1/");
      assert.ok(body.length > 4, "an empty answer counts as none");
    }
    join("Home", "riverbank");
    elapse(1000);
    assert.equal(request({ path: "/generate_204", headers: { Host: "a.example" } }).status, 302);
    request({ path: "/" });
    for (const [system, Host, path, expected, code] of probes) {
      const { status, body } = request({ path, headers: { Host } });
      assert.equal(status, code, system);
      assert.match(body, expected, system);
    }
    assert.equal(request({ path: "/redirect", headers: { Host: "www.msftconnecttest.com" } }).status, 302);
  });

  it("asks for the password in the home network, or is not there", () => {
    const fromHome = { path: "/", localIP: "192.168.1.50", headers: { Host: "otter-1.local" } };
    start();
    assert.equal(request(fromHome).status, 401);
    assert.equal(request({ ...fromHome, user: "otter", password: "guess" }).status, 401);
    assert.equal(request({ ...fromHome, user: "otter", password: accessPoint.password() }).status, 200);
    assert.equal(request({ ...fromHome, user: "root", password: accessPoint.password() }).status, 401);
    for (const broken of ["Basic", "Basic ###", "Bearer x", `Basic ${btoa("otter")}`, "Digest username=otter"]) {
      const headers = { Host: "otter-1.local", Authorization: broken };
      assert.equal(request({ ...fromHome, headers }).status, 401, broken);
    }
    const form = { token: "", network: hexOf("Home"), name: "", password: "riverbank" };
    assert.equal(request({ ...fromHome, path: "/join", method: "POST", form }).status, 401);
    const rebound = { Host: "evil.example" };
    assert.equal(request({ ...fromHome, headers: rebound }).status, 403, "not even asked for a password");
    assert.equal(request({ ...fromHome, path: "/generate_204", headers: rebound }).status, 403);
    start({ homeNetwork: "password" }, "open");
    assert.equal(request({ ...fromHome, user: "otter", password: "" }).status, 403, "no password is no password");
    start({ homeNetwork: "off" });
    assert.equal(request(fromHome).status, 403);
    start({ homeNetwork: "open" });
    assert.equal(request(fromHome).status, 200);
  });

  it("forgets a network, checks for updates, and looks again, when asked to", () => {
    start();
    join("Home", "riverbank");
    elapse(1000);
    assert.match(request({ path: "/" }).body, /Forget <bdi>Home<\/bdi>/);
    request({ path: "/forget", method: "POST", form: { token: token(), network: hexOf("Home") } });
    assert.doesNotMatch(request({ path: "/" }).body, /Forget/);
    request({ path: "/check", method: "POST", form: { token: token() } });
    assert.ok(log.has("check"));
    air.networks = [{ name: "New", signal: -30, password: "" }];
    request({ path: "/scan", method: "POST", form: { token: token() } });
    elapse(3000);
    assert.match(request({ path: "/" }).body, /<bdi>New<\/bdi>/);
  });

  function mqtt() {
    return {
      host: portal.setting("mqttHost", "MQTT <server>", text("broker.local", 32)),
      port: portal.setting("mqttPort", "Port", wholeNumber(1883, 1, 65_535)),
      isSecure: portal.setting("mqttTls", "With TLS", flag(true)),
      quality: portal.setting("mqttQos", "Quality", choice("once", ["at most once", "once", "at least once"])),
      password: portal.setting("mqttKey", "Key", secret(16)),
    };
  }

  function save(fields: Readonly<Record<string, string>>): Response {
    return request({ path: "/settings", method: "POST", form: { token: token(), ...fields } });
  }

  it("has settings of the device's own: typed, checked, kept", () => {
    start();
    const before = mqtt();
    const types: [string, number, boolean, string, string] = [
      before.host.value,
      before.port.value,
      before.isSecure.value,
      before.quality.value,
      before.password.value,
    ];
    assert.deepEqual(types, ["broker.local", 1883, true, "once", ""]);
    const { body } = request({ path: "/" });
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
    const after = request({ path: "/" }).body;
    assert.match(after, /value="a&quot;b"/);
    assert.doesNotMatch(after, /s3cret/);
    save({ mqttHost: "c", mqttPort: "8883", mqttQos: "once", mqttKey: "" });
    start();
    const kept = mqtt();
    assert.deepEqual(
      [kept.host.value, kept.port.value, kept.isSecure.value, kept.quality.value, kept.password.value],
      ["c", 8883, false, "once", "s3cret"],
    );
    assert.ok(!log.has("s3cret"));
  });

  it("takes settings whole or not at all, and says which one is wrong", () => {
    start();
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
      assert.match(status(), notice);
      assert.deepEqual([host.value, port.value], ["broker.local", 1883]);
    }
    assert.throws(() => portal.setting("mqttHost", "again", flag(false)), /two settings/);
    assert.throws(() => portal.setting("token", "token", flag(false)), /can be named/);
  });

  it("has pages, data and actions of the device's own", () => {
    start();
    portal.page("/lamp", "Lamp & more", () => "<p>on</p>");
    portal.api("/api/lamp", (fields) => JSON.stringify({ room: fields.get("room") ?? "", isOn: true }));
    const acts: string[] = [];
    portal.action("/lamp/switch", (fields) => acts.push(fields.get("to") ?? ""));
    assert.match(request({ path: "/" }).body, /<a href="\/lamp">Lamp &amp; more<\/a>/);
    const lamp = request({ path: "/lamp" });
    assert.match(lamp.body, /<h1>Lamp &amp; more<\/h1><p>on<\/p>/);
    assert.match(lamp.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    const data = request({ path: "/api/lamp?room=k%C3%BCche" });
    assert.deepEqual(
      [data.headers.get("content-type"), JSON.parse(data.body)],
      ["application/json", { room: "küche", isOn: true }],
    );
    assert.equal(request({ path: "/api/lamp?room=%" }).status, 400);
    assert.equal(request({ path: "/api/lamp", headers: { Host: "evil.example" } }).status, 302);
    const form = { token: portal.formToken(), to: "off" };
    request({ path: "/lamp/switch", method: "POST", form });
    request({ path: "/lamp/switch", method: "POST", form: { ...form, token: "" } });
    request({ path: "/lamp/switch", method: "POST", form, headers: { ...own, Origin: "http://evil.example" } });
    assert.deepEqual(acts, ["off"]);
  });

  it("speaks the visitor's language", () => {
    start();
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
      assert.match(request({ path: "/", headers: { ...own, "Accept-Language": accepted } }).body, page, accepted);
    }
  });

  it("sends its files packed, and only once", () => {
    start();
    for (const path of ["/style.css", "/script.js"]) {
      const { headers, status } = request({ path });
      assert.equal(status, 200);
      assert.equal(headers.get("content-encoding"), "gzip");
      const again = request({ path, headers: { ...own, "If-None-Match": headers.get("etag") ?? "" } });
      assert.equal(again.status, 304);
    }
  });
});
