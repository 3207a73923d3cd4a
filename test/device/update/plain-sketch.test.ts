import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { simulatorAuthority } from "../../../cli/simulator.ts";
import { packImage } from "../../../release/image.ts";
import { buildBootloader, buildFirmware } from "../../../sim/build.ts";
import { authorityPem } from "../../../sim/world/github/certificates.ts";
import { Scene } from "../harness/scene.ts";
import { waitForVersion } from "../harness/wait.ts";

const sketch = path.join(import.meta.dirname, "../fixtures/plain-sketch/plain-sketch.ino.cpp");
const timeoutMs = 60_000;

async function build(version: number): Promise<Buffer> {
  const roots = JSON.stringify(authorityPem(await simulatorAuthority()));
  const config = [
    "#pragma once",
    `inline constexpr int sketchVersion = ${version};`,
    `inline constexpr const char* rootCertificates = ${roots};`,
    "",
  ].join("\n");
  const program = await buildFirmware(
    new Map([
      ["sketch.cpp", readFileSync(sketch, "utf8")],
      ["sketch_config.h", config],
    ]),
  );
  return Buffer.from(packImage(readFileSync(program), { version: String(version), projectName: "plain-sketch" }));
}

/** Nothing of Otter runs on the device here: what the simulator does, it does for any Arduino program. */
describe("device: a sketch written by hand", function () {
  this.timeout(600_000);
  let scene: Scene;

  afterEach(() => scene.close());

  it("updates itself from the simulator's GitHub with Arduino's own classes", async () => {
    const authority = await simulatorAuthority();
    scene = await Scene.prepare({
      bootloader: await buildBootloader(),
      image: await build(1),
      authority,
      device: { speed: 5 },
    });
    const image = await build(2);
    scene.github.publish({
      owner: "pupil",
      repository: "sketch",
      tag: "v2",
      assets: [{ name: "esp32.ota.bin", bytes: image }],
    });
    const device = scene.powerOn();
    await waitForVersion(device, "2", timeoutMs);
    assert.ok(device.log.has(/NEW -> PENDING_VERIFY/));
    assert.equal(scene.github.counters.bodyBytes({ kind: "asset" }), image.length);
    // HTTPUpdate tells every server who it is; that is why Otter's own requests are not all made by it.
    const [download] = scene.github.counters.matching({ kind: "asset" });
    assert.match(String(download?.headers["x-esp32-sta-mac"]), /^([0-9A-F]{2}:){5}[0-9A-F]{2}$/i);
  });
});
