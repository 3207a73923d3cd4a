import assert from "node:assert/strict";
import { mock } from "node:test";
import { slots } from "../../../arduino/EspOta/EspOta.ts";
import { internet } from "../../../arduino/NetworkClient/internet.ts";
import { flash } from "../../../arduino/Preferences/Preferences.ts";
import { updateHistory } from "../../../firmware-src/components/ota/history.ts";
import type { Download, Installer } from "../../../firmware-src/components/ota/installer.ts";
import { parseManifest } from "../../../firmware-src/components/ota/manifest.ts";
import { PackedFirst } from "../../../firmware-src/components/ota/packed-first.ts";
import { ResumableInstaller } from "../../../firmware-src/components/ota/resumable-installer.ts";
import { BusyError, Web } from "../../../firmware-src/components/ota/web.ts";
import { createManifest, type PackedImage } from "../../../release/manifest.ts";
import { packImage } from "../../../release/packing/pack.ts";
import { captureLog } from "./capture-log.ts";
import { elapseAsync } from "./elapse.ts";

const folder = "https://acme.example/lamp";
const base = Buffer.from(Array.from({ length: 150_000 }, (_, i) => (i === 0 ? 0xe9 : (i * i) >> 8)));
const image = Buffer.concat([base.subarray(0, 70_000), Buffer.from("a new line"), base.subarray(70_000)]);
const [delta, compressed] = packImage(image, {
  name: "lamp",
  isCompressed: true,
  bases: [{ version: "1.0.0", image: base }],
});
assert.ok(delta.described.base);

function parse(packed: readonly unknown[]) {
  const images = [{ board: "esp32", asset: "lamp.bin", image, packed: packed as PackedImage[] }];
  const manifest = createManifest({
    product: "lamp",
    version: "1.1.0",
    sequence: 2,
    images: images.map((each) => ({ ...each, packed: [] })),
  });
  const described = { ...manifest.boards["esp32"], packed };
  return parseManifest(JSON.stringify({ ...manifest, boards: { esp32: described } }), "esp32");
}

describe("firmware: updates by less than the image", () => {
  const log = captureLog();
  let plainDownloads = 0;

  beforeEach(() => {
    mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"] });
    log.clear();
    internet.pages.clear();
    internet.requests.length = 0;
    slots.reset();
    slots.running.bytes.fill(0xff);
    slots.running.bytes.set(base);
    plainDownloads = 0;
    flash.clear();
    internet.pages.set(`${folder}/lamp.from-1.0.0.delta`, { bytes: delta.bytes });
    internet.pages.set(`${folder}/lamp.ota.zlib`, { bytes: compressed.bytes });
  });
  afterEach(() => mock.timers.reset());

  /** "installed", or why not, when `1.0.0` runs; the image as it is comes from elsewhere. */
  async function install(packed: readonly unknown[] = [delta.described, compressed.described]): Promise<string> {
    const web = new Web("roots");
    const loop = new ResumableInstaller(web, { resumeLimit: 1, leastBytesPerSecond: 500 });
    const plain: Installer = { install: () => Promise.resolve(plainDownloads++ === 0 ? undefined : "twice") };
    const release = { version: "1.1.0", imageUrl: `${folder}/lamp.bin`, manifest: parse(packed) };
    const download: Download = { release, redirectHosts: [], onTenth: () => undefined };
    const outcomes: string[] = [];
    void new PackedFirst("1.0.0", web, loop, plain)
      .install(download)
      .then((problem) => outcomes.push(problem ?? "installed"))
      .catch((error: unknown) => outcomes.push(String(error)));
    for (let left = 600; left > 0 && outcomes.length === 0; left--) await elapseAsync(100);
    return outcomes[0] ?? "not over yet";
  }

  function isInstalled(): boolean {
    return slots.boot === slots.next && Buffer.from(slots.next.bytes.subarray(0, image.length)).equals(image);
  }

  it("makes the image of the one that runs, by the smallest file", async () => {
    assert.equal(await install(), "installed");
    assert.ok(isInstalled());
    assert.equal(plainDownloads, 0);
    assert.deepEqual(
      internet.requests.filter((request) => request.startsWith("GET")),
      [`GET ${folder}/lamp.from-1.0.0.delta`],
    );
    const { length } = delta.bytes;
    assert.ok(log.has(`[ota] downloading 1.1.0 as a delta to 1.0.0, ${length} bytes in place of 150010: 99 % saved`));
    assert.deepEqual(
      updateHistory().map((event) => event.text),
      [`1.1.0 came by a delta: ${length} bytes in place of 150010`],
    );
  });

  it("takes the compressed image on another version, or on another build of the same", async () => {
    slots.running.bytes[140_000] = 1 + slots.running.bytes[140_000];
    assert.equal(await install(), "installed");
    assert.ok(isInstalled());
    assert.ok(log.has("[ota] the delta is for another 1.0.0 than this one"));
    slots.boot = slots.running;
    log.clear();
    const { base: _, ...rest } = delta.described;
    const other = { ...rest, base: { version: "0.9.0", size: base.length, sha256: "0".repeat(64) } };
    assert.equal(await install([other, compressed.described]), "installed");
    assert.ok(isInstalled());
    assert.equal(log.has(/another/), false);
  });

  const damaged = delta.bytes.map((byte, i) => (i === 100 ? byte ^ 0x55 : byte));
  const faults: readonly (readonly [string, Uint8Array | undefined, number | undefined, RegExp])[] = [
    ["is not there", undefined, undefined, /answered 404/],
    ["has another length", delta.bytes, delta.bytes.length - 1, /it has \d+ bytes, the manifest says/],
    ["is damaged", damaged, undefined, /./],
    ["makes another image", deltaTo(Buffer.from(image).fill(7, 9000, 9100)), undefined, /SHA-256 is/],
    ["makes a larger one", deltaTo(Buffer.concat([image, image])), undefined, /the delta makes 300020 bytes of 150010/],
  ];
  for (const [what, bytes, size, reason] of faults) {
    it(`takes the compressed image when the delta ${what}, and leaves nothing open`, async () => {
      internet.pages.set(`${folder}/lamp.from-1.0.0.delta`, bytes === undefined ? { status: 404 } : { bytes });
      const described = { ...delta.described, size: size ?? bytes?.length ?? delta.bytes.length };
      assert.equal(await install([compressed.described, described]), "installed");
      assert.ok(isInstalled());
      const failed = log.lines().find((line) => line.includes("lamp.from-1.0.0.delta failed: "));
      assert.match(failed ?? "", reason);
      assert.equal(plainDownloads, 0);
    });
  }

  function deltaTo(target: Buffer): Buffer {
    const bases = [{ version: "1.0.0", image: base }];
    const [other] = packImage(target, { name: "lamp", isCompressed: false, bases });
    assert.ok(other);
    return other.bytes;
  }

  it("takes the image as it is when nothing smaller makes it", async () => {
    internet.pages.delete(`${folder}/lamp.from-1.0.0.delta`);
    internet.pages.set(`${folder}/lamp.ota.zlib`, { bytes: compressed.bytes.map((byte, i) => (i > 50 ? 0xff : byte)) });
    assert.equal(await install(), "installed");
    assert.equal(plainDownloads, 1);
    assert.equal(slots.boot, slots.running);
    assert.deepEqual(updateHistory(), []);
  });

  it("asks for nothing more where a server wants to be left alone", async () => {
    internet.pages.set(`${folder}/lamp.from-1.0.0.delta`, { status: 503, headers: { "Retry-After": "60" } });
    assert.match(await install(), /answered 503/);
    assert.equal(plainDownloads, 0);
    assert.ok(new BusyError("", 1) instanceof Error);
  });

  it("passes formats of later days over, and refuses lists that make no sense", () => {
    const later = [
      { ...compressed.described, format: "brotli" },
      { ...delta.described, base: undefined },
      { ...delta.described, note: 1 },
    ];
    assert.deepEqual(parse(later).image.packed, [delta.described]);
    for (const [changes, member] of [
      [{ asset: "../lamp.bin" }, "asset"],
      [{ size: 0 }, "size"],
      [{ size: 1.5 }, "size"],
      [{ base: { version: "new", size: 1, sha256: "0".repeat(64) } }, "version"],
      [{ base: { version: "1.0.0", size: -1, sha256: "0".repeat(64) } }, "size"],
      [{ base: { version: "1.0.0", size: 1, sha256: "0" } }, "sha256"],
    ] as const) {
      assert.throws(
        () => parse([{ ...delta.described, ...changes }]),
        new RegExp(`the manifest's (packed|base) ${member} is`),
      );
    }
  });
});
