import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { boards, type Board } from "../../../release/boards.ts";
import { releaseContents } from "../../../release/contents.ts";
import { makeFactoryImage, readPartitionTable } from "../../../release/factory.ts";
import { makeOtaEntry, minSpiffsPartitions } from "../../../release/flash.ts";
import { readBuiltBoards } from "../../../release/images.ts";
import { createKeyPem, readSigningKey } from "../../../release/keys.ts";
import { openManifest } from "../../../release/signature.ts";
import { bootloader, imageFor, partitionTable, writeBuild } from "./boards.ts";

const [esp32, esp32c3] = boards as [Board, Board];

describe("release: what it consists of", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-images-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("reads what PlatformIO built, of the boards that are there", () => {
    writeBuild(folder, esp32c3, "1.2.0");
    const [built, ...others] = readBuiltBoards(folder, "1.2.0");
    assert.deepEqual(others, []);
    assert.equal(built?.board, esp32c3);
    assert.deepEqual(built.bootloader, bootloader);
    assert.deepEqual(built.partitions, partitionTable);
  });

  it("refuses an image that would not be what it is called", () => {
    assert.throws(() => readBuiltBoards(folder, "1.2.0"), /has no <environment>\/firmware\.bin/);
    writeBuild(folder, esp32, "1.2.0");
    assert.throws(() => readBuiltBoards(folder, "1.3.0"), /esp32dev: the text 1\.3\.0 is nowhere .* --as 1\.3\.0/);
    const file = path.join(folder, esp32.environment, "firmware.bin");
    writeFileSync(file, imageFor(esp32c3, "1.2.0"));
    assert.throws(() => readBuiltBoards(folder, "1.2.0"), /esp32dev: the image is for chip 5, the board has 0/);
    writeFileSync(file, "<html>");
    assert.throws(() => readBuiltBoards(folder, "1.2.0"), /esp32dev: The image/);
    writeFileSync(file, imageFor(esp32, "1.2.0", 0x1e0001));
    assert.throws(() => readBuiltBoards(folder, "1.2.0"), /a slot has 1966080/);
  });

  it("puts everything for a blank chip into one file", () => {
    const image = imageFor(esp32, "1.2.0");
    for (const board of [esp32, esp32c3]) {
      const factory = makeFactoryImage({ board, image, bootloader, partitions: partitionTable });
      assert.ok(factory);
      const at = (offset: number, length: number) => factory.subarray(offset, offset + length);
      assert.deepEqual(at(board.bootloaderOffset, bootloader.length), bootloader);
      assert.deepEqual(at(0x8000, partitionTable.length), partitionTable);
      assert.deepEqual(at(0xe000, 32), Buffer.from(makeOtaEntry(1)));
      assert.deepEqual(at(0x10000, image.length), image);
      assert.equal(factory.length, 0x10000 + image.length);
    }
    assert.equal(makeFactoryImage({ board: esp32, image }), undefined);
  });

  it("refuses a device that could never update itself", () => {
    assert.deepEqual(readPartitionTable(partitionTable), minSpiffsPartitions);
    const image = imageFor(esp32, "1.2.0");
    const partitions = partitionTable.subarray(0, 64);
    assert.throws(() => makeFactoryImage({ board: esp32, image, bootloader, partitions }), /has no first OTA slot/);
    const huge = Buffer.alloc(0x8000);
    const overlapping = { board: esp32, image, bootloader: huge, partitions: partitionTable };
    assert.throws(() => makeFactoryImage(overlapping), /32768 bytes do not fit at 4096/);
  });

  it("names every file, sums it, and signs what devices read", async () => {
    writeBuild(folder, esp32, "1.2.0");
    writeBuild(folder, esp32c3, "1.2.0");
    const key = await readSigningKey(createKeyPem("secret"), "secret");
    const built = readBuiltBoards(folder, "1.2.0");
    const { manifest, assets } = await releaseContents({ product: "lamp", version: "1.2.0", sequence: 3, built }, key);
    assert.deepEqual(
      assets.map(({ name }) => name),
      [
        "lamp-1.2.0-esp32dev.ota.bin",
        "lamp-1.2.0-esp32-c3-devkitm-1.ota.bin",
        "lamp-1.2.0-esp32dev.factory.bin",
        "lamp-1.2.0-esp32-c3-devkitm-1.factory.bin",
        "esp-web-tools.json",
        "SHA256SUMS",
        "otter.jws",
      ],
    );
    const text = (name: string) => assets.find((asset) => asset.name === name)?.bytes.toString() ?? "";
    assert.deepEqual(await openManifest(text("otter.jws"), [key.publicKey]), manifest);
    assert.equal(manifest.boards["esp32"]?.asset, "lamp-1.2.0-esp32dev.ota.bin");
    for (const line of text("SHA256SUMS").trim().split("\n")) {
      const [sum, name] = line.split("  ");
      const bytes = assets.find((asset) => asset.name === name)?.bytes ?? Buffer.alloc(0);
      assert.equal(createHash("sha256").update(bytes).digest("hex"), sum);
    }
    assert.deepEqual(JSON.parse(text("esp-web-tools.json")), {
      name: "lamp",
      version: "1.2.0",
      new_install_prompt_erase: true,
      builds: [
        { chipFamily: "ESP32", parts: [{ path: "lamp-1.2.0-esp32dev.factory.bin", offset: 0 }] },
        { chipFamily: "ESP32-C3", parts: [{ path: "lamp-1.2.0-esp32-c3-devkitm-1.factory.bin", offset: 0 }] },
      ],
    });
  });

  it("offers devices the image compressed, and deltas to what they run", async () => {
    writeBuild(folder, esp32, "1.2.0");
    const key = await readSigningKey(createKeyPem("secret"), "secret");
    const built = readBuiltBoards(folder, "1.2.0");
    const bases = new Map([["esp32", [{ version: "1.1.0", image: imageFor(esp32, "1.1.0") }]]]);
    const source = { product: "lamp", version: "1.2.0", sequence: 3, built, isCompressed: true, bases };
    const { manifest, assets } = await releaseContents(source, key);
    const packed = manifest.boards["esp32"]?.packed ?? [];
    assert.deepEqual(
      packed.map(({ asset, base }) => [asset, base?.version]),
      [
        ["lamp-1.2.0-esp32dev.from-1.1.0.delta", "1.1.0"],
        ["lamp-1.2.0-esp32dev.ota.zlib", undefined],
      ],
    );
    const sums = assets.find(({ name }) => name === "SHA256SUMS")?.bytes.toString() ?? "";
    for (const { asset, size } of packed) {
      assert.equal(assets.find(({ name }) => name === asset)?.bytes.length, size);
      assert.ok(sums.includes(asset));
    }
  });

  it("leaves room for two deltas for each of three boards, and says when there are too many", async () => {
    for (const board of boards) writeBuild(folder, board, "1.2.0");
    const key = await readSigningKey(createKeyPem("secret"), "secret");
    const built = readBuiltBoards(folder, "1.2.0");
    const contents = (versions: readonly string[]) => {
      const bases = new Map(
        boards.map((board) => [
          board.name,
          versions.map((version) => ({ version, image: imageFor(board, version, 1_000_000) })),
        ]),
      );
      return releaseContents({ product: "lamp", version: "1.2.0", sequence: 3, built, isCompressed: true, bases }, key);
    };
    const { manifest } = await contents(["1.1.0", "1.0.10"]);
    assert.deepEqual(
      Object.values(manifest.boards).map(({ packed }) => packed?.length),
      [3, 3, 3],
    );
    await assert.rejects(contents(["1.1.0", "1.0.10", "1.0.9", "1.0.8"]), /devices read 4096\. Offer fewer deltas/);
  });
});
