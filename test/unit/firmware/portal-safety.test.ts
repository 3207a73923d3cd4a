import assert from "node:assert/strict";
import { randomness } from "../../../arduino/Arduino/Arduino.ts";
import { air, WiFi, WIFI_STA } from "../../../arduino/WiFi/WiFi.ts";
import { networkLimit } from "../../../firmware-src/components/wifi/scanner.ts";
import { hexOf, textOfBytes } from "../../../firmware-src/support/bytes.ts";
import type { Question } from "./ask.ts";
import { elapse } from "./elapse.ts";
import { own, setupPage } from "./setup-page.ts";

describe("firmware: the setup page in a hostile world", () => {
  const device = setupPage();

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
      device.start();
      const { body } = device.request({ path: "/" });
      if (name !== "{{token}}") assert.ok(!body.includes(name), "the name must not stand in the page as it is");
      assert.equal(body.split("<script").length, 2, "the page has one script, its own");
      assert.ok(!/[\u202a-\u202e\u2066-\u2069\ud800-\udfff]/.test(body));
      device.join(name, "riverbank");
      elapse(1000);
      assert.deepEqual(air.attempts, [name]);
      assert.equal(device.station.isJoined(), true);
    });
  }

  for (const accessPoint of ["until joined", "always"] as const) {
    it(`draws password and token while the radio is on, the chip's only source of noise (${accessPoint})`, () => {
      const modes = new Set<number>();
      randomness.onDraw = () => modes.add(WiFi.getMode() & WIFI_STA);
      try {
        device.start({ accessPoint });
      } finally {
        randomness.onDraw = undefined;
      }
      assert.deepEqual([...modes], [WIFI_STA]);
      assert.match(device.token(), /^[a-z2-9]{20}$/);
      assert.match(device.accessPoint.password(), /^[a-z2-9]{12}$/);
    });
  }

  it("keeps and shows the strongest networks only when somebody fills the air with names", () => {
    const flood = Array.from({ length: 500 }, (_, index) => ({
      // Each name is heard a second time, somewhat stronger.
      name: `free wifi ${index % 250}`.padEnd(32, "!"),
      signal: -90 + ((index % 250) % 20) + Math.floor(index / 250),
      password: "",
    }));
    air.networks = [...flood, { name: "Home", signal: -60, password: "riverbank" }];
    device.start();
    const { body } = device.request({ path: "/" });
    assert.equal(device.station.scanner.networks().length, networkLimit);
    assert.equal(device.station.scanner.networks()[0]?.name, "Home");
    const signals = device.station.scanner.networks().map(({ signal }) => signal);
    assert.deepEqual(signals.slice(1), [
      ...Array<number>(12).fill(-70),
      ...Array<number>(12).fill(-71),
      ...Array<number>(7).fill(-72),
    ]);
    assert.ok(body.length < 20_000, `${body.length} characters`);
  });

  it("refuses changes without the token, from other sites, and under other names", () => {
    device.start();
    const path = "/join";
    const method = "POST";
    const good = { token: device.token(), network: hexOf("Home"), name: "", password: "riverbank" };
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
      assert.equal(device.request(attempt).status, expected, JSON.stringify(attempt));
    elapse(1000);
    assert.deepEqual(air.attempts, []);
    device.request({ path, method, form: good, headers: { ...own, Origin: "http://4.3.2.1" } });
    elapse(1000);
    assert.deepEqual(air.attempts, ["Home"]);
  });

  it("acts on forms only, whole and of bounded size", () => {
    device.start();
    const path = "/join";
    const good = { token: device.token(), network: hexOf("Home"), name: "", password: "riverbank" };
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
      assert.equal(device.request(attempt).status, expected, JSON.stringify(attempt).slice(0, 200));
    elapse(1000);
    assert.deepEqual(air.attempts, []);
  });

  it("sends headers that keep scripts and frames of others out", () => {
    device.start();
    const { headers } = device.request({ path: "/" });
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(headers.get("access-control-allow-origin"), undefined);
  });
});
