import assert from "node:assert/strict";
import { air } from "../../../arduino/WiFi/WiFi.ts";
import { elapse } from "./elapse.ts";
import { setupPage } from "./setup-page.ts";

describe("firmware: joining by the setup page", () => {
  const device = setupPage();

  it("tells the result of a join on the page, and lets one try again", () => {
    device.start();
    assert.equal(device.join("Home", "mistyped").status, 303);
    assert.match(device.status(), /Connecting to Home/);
    elapse(10_000);
    assert.match(device.status(), /Could not connect to Home: the password is wrong/);
    assert.doesNotMatch(device.page(), /mistyped/);
    assert.match(device.page(), /value="486f6d65" checked/);
    device.join("Home", "riverbank");
    elapse(2000);
    assert.match(device.status(), /Connected to Home\. The device&#39;s address there is 192\.168\.1\.50/);
    assert.ok(air.accessPoint !== undefined);
    elapse(60_000);
    assert.equal(air.accessPoint, undefined);
    assert.ok(device.log.lines().every((line) => !line.includes("riverbank") && !line.includes("mistyped")));
  });

  it("says when the joined network does not lead into the internet", () => {
    device.start();
    device.join("Home", "riverbank");
    elapse(1000);
    device.internet = "not there";
    assert.match(device.status(), /Connected to Home.*This network does not lead into the internet/);
    device.internet = "sign-in page";
    assert.match(device.status(), /Connected to Home.*sign in on a page of its own/);
    device.internet = "there";
    assert.match(device.status(), /192\.168\.1\.50\.<\/p>$/);
  });

  it("checks the form before it tries anything", () => {
    device.start();
    for (const [name, password, notice] of [
      ["", "riverbank", /Please choose a network/],
      ["Home\0x", "riverbank", /Please choose a network/],
      ["n".repeat(33), "riverbank", /Please choose a network/],
      ["é".repeat(17), "riverbank", /Please choose a network/],
      ["Home", "short", /at least 8 characters/],
      ["Home", "schlüssel", /of ASCII/],
    ] as const) {
      device.join(name, password);
      assert.match(device.status(), notice);
    }
    for (const wrong of [
      { address: "192.168.1" },
      { address: "192.168.1.256", gateway: "192.168.1.1" },
      { address: "192.168.1.77" },
      { address: "192.168.1.77", gateway: "192.168.1.1", mask: "24" },
      { address: "192.168.1.77", gateway: "192.168.1.1", dns: "router" },
    ]) {
      device.join("Home", "riverbank", wrong);
      assert.match(device.status(), /An address looks like/, JSON.stringify(wrong));
    }
    assert.deepEqual(air.attempts, []);
  });

  it("joins a network that hides its name", () => {
    device.start();
    const form = { token: device.token(), network: "", name: "Home", password: "riverbank" };
    device.request({ path: "/join", method: "POST", form });
    elapse(1000);
    assert.deepEqual(air.attempts, ["Home"]);
  });

  it("joins with a user name, and with a fixed address", () => {
    air.networks = [{ name: "Campus", signal: -50, password: "short", user: "otter" }];
    device.start();
    device.join("Campus", "short", { user: "otter", method: "TTLS" });
    elapse(2000);
    assert.match(device.status(), /Connected to Campus.*192\.168\.1\.50/);
    device.join("Campus", "short", { user: "otter", address: " 192.168.1.77 ", gateway: "192.168.1.1" });
    elapse(2000);
    assert.match(device.status(), /Connected to Campus.*192\.168\.1\.77/);
  });
});
