import assert from "node:assert/strict";
import type { SimulatedDevice } from "../../../sim/device/index.ts";
import { portalScene } from "../harness/portal-scene.ts";
import { homeNetwork, type Scene } from "../harness/scene.ts";

const waitMs = 60_000;

/** A command as esp-web-tools sends it: `IMPROV`, version, type, length, data, checksum, line end. */
function commandBytes(command: number, texts: readonly string[]): Uint8Array {
  const parameters = texts.flatMap((text) => [Buffer.byteLength(text), ...Buffer.from(text)]);
  const data = [command, parameters.length, ...parameters];
  const bytes = [...Buffer.from("IMPROV"), 1, 3, data.length, ...data];
  return Uint8Array.of(...bytes, bytes.reduce((sum, byte) => sum + byte, 0) & 0xff, 0x0a);
}

describe("device: a browser at the other end of the USB cable", function () {
  this.timeout(900_000);
  let scene: Scene;
  let device: SimulatedDevice;

  before(async () => {
    scene = await portalScene();
    device = scene.powerOn();
    await device.log.waitFor(/\[portal\] access point/, waitMs);
  });
  after(() => scene.close());

  it("asks what this is, looks for networks, and joins one", async () => {
    device.send(commandBytes(3, []));
    await device.log.waitFor(/IMPROV.*otter.*1\.0\.0.*ESP32.*Otter-/s, waitMs);
    device.send(commandBytes(4, []));
    await device.log.waitFor(/IMPROV.*Home.*-50.*YES/s, waitMs);
    const mark = device.log.mark();
    device.send(commandBytes(1, [homeNetwork.ssid, homeNetwork.password]));
    await device.log.waitFor(/\[wifi\] joined "Home"/, waitMs, mark);
    await device.log.waitFor(/IMPROV.*http:\/\/192\.168\.1\.\d+\//s, waitMs, mark);
    assert.equal(device.log.has(/riverbank/), false);
  });
});
