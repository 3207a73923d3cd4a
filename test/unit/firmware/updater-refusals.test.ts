import assert from "node:assert/strict";
import { chip } from "../../../arduino/Esp/Esp.ts";
import { slots } from "../../../arduino/EspOta/EspOta.ts";
import { internet } from "../../../arduino/NetworkClient/internet.ts";
import { Update } from "../../../arduino/Update/Update.ts";
import { elapseAsync } from "./elapse.ts";
import { image, stranger } from "./signing.ts";
import { anyImage, imageUrl, publish, UpdaterBench } from "./updater-bench.ts";

describe("firmware: updates that are refused", () => {
  const bench = new UpdaterBench();

  const refusals: [string, () => Promise<unknown>, RegExp][] = [
    [
      "a hash that does not match",
      () => publish({ image: { sha256: "0".repeat(64) } }),
      /refused 1\.1\.0: SHA-256 is [0-9a-f]{64}/,
    ],
    [
      "first bytes that do not match",
      () => publish({ image: { firstBytes: `e9${"00".repeat(15)}` } }),
      /refused 1\.1\.0: SHA-256 is/,
    ],
    ["a stranger's signature", () => publish({}, stranger), /not to be believed: no trusted key is called/],
    ["another product", () => publish({ manifest: { product: "kettle" } }), /a version of "kettle", this is lamp/],
    [
      "a version that needs a newer one",
      () => publish({ manifest: { minimumVersion: "1.0.1" } }),
      /only follow 1\.0\.1/,
    ],
    [
      "another channel",
      () => publish({ manifest: { channel: "beta" } }),
      /in the channel "beta", this device takes stable/,
    ],
    ["another board's image", () => publish({ manifest: { boards: { esp32c3: anyImage } } }), /no image for esp32$/],
    ["an image that is too small", () => publish({ image: { size: 99_999 } }), /99999 bytes are too few/],
    [
      "an image that is too large",
      () => publish({ image: { size: 5_000_000 } }),
      /do not fit into the slot of 1966080/,
    ],
    [
      "a size that does not match",
      () => publish({ image: { size: 123_455 } }),
      /has 123456 bytes, the manifest says 123455/,
    ],
    [
      "an image that is not there",
      async () => (await publish(), internet.pages.set(imageUrl, { status: 404 })),
      /answered 404/,
    ],
    [
      "a redirect to another host",
      async () => (
        await publish(),
        internet.pages.set(imageUrl, { status: 302, location: "https://evil.example/x.bin" })
      ),
      /a redirect to evil\.example, which is not on the list/,
    ],
    [
      "a redirect that would write a line of the log, and clear the terminal",
      async () => (
        await publish(),
        internet.pages.set(imageUrl, { status: 302, location: "https://x\n[ota] verified\x1b[2J" })
      ),
      /^\[ota\] refused 1\.1\.0: a redirect to "https:\/\/x\\u\{a\}\[ota\] verified\\u\{1b\}\[2J"$/,
    ],
    [
      "an image that is gone",
      async () => (await publish(), internet.pages.set(imageUrl, { size: image.length })),
      /File Not Found/,
    ],
  ];
  for (const [name, arrange, reason] of refusals) {
    it(`keeps the old version and says why: ${name}`, async () => {
      await arrange();
      bench.start().checkSoon();
      await elapseAsync(1);
      assert.ok(bench.log.has(reason), bench.log.lines().join("\n"));
      assert.equal(slots.boot, slots.running);
      assert.equal(chip.restarts, 0);
      assert.equal(Update.isRunning(), false);
    });
  }
});
