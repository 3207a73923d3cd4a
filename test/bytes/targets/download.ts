// A whole download over connections that break off and are taken up again: heads, ranges, an image as it is, compressed,
// or as a delta, and what lies in the slot in the end.
import { esp_ota_get_running_partition, nextUpdatePartition } from "arduino/EspOta";
import { esp_partition_read } from "arduino/EspPartition";
import { answerInTurn, goesOn, isOtherSlotNext, onInput, writeRunningSlot } from "arduino/FuzzInput";
import { Sha256 } from "arduino/Sha256";
import type { Manifest } from "../../../firmware-src/components/ota/manifest.ts";
import { ResumableInstaller } from "../../../firmware-src/components/ota/resumable-installer.ts";
import { Inflater } from "../../../firmware-src/components/ota/unpack/inflater.ts";
import { Patcher } from "../../../firmware-src/components/ota/unpack/patcher.ts";
import { SlotBase } from "../../../firmware-src/components/ota/unpack/slot-base.ts";
import { Unpacked, type ByteSink, type Unpacker } from "../../../firmware-src/components/ota/unpack/unpacker.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { nextImage, runningImage } from "./images.ts";
import { inputBytes, require, sameBytes } from "./input.ts";

const url = "http://files.example/folder/image.bin";
const running = runningImage();
const wanted = nextImage();
const found = new Uint8Array(wanted.length);
const installer = new ResumableInstaller(new Web("nobody"), { resumeLimit: 2, leastBytesPerSecond: 10 });
const redirectHosts = ["more.example"];

function hexOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}

function digestOf(bytes: Uint8Array): string {
  const digest = new Sha256();
  digest.addHex(hexOf(bytes));
  return digest.hex();
}

const manifest: Manifest = {
  product: "otter",
  version: "1.1.0",
  sequence: 8,
  minimumVersion: "1.0.0",
  channel: "stable",
  rollout: 100,
  issued: 1_700_000_000,
  expires: 1_800_000_000,
  image: {
    asset: "image.bin",
    size: wanted.length,
    sha256: digestOf(wanted),
    firstBytes: hexOf(wanted.subarray(0, 16)),
    packed: [],
  },
};

type Kind = "plain" | "compressed" | "delta";
const kinds: readonly Kind[] = ["plain", "compressed", "delta"];

function unpackerOf(kind: Kind, sink: ByteSink): Unpacker {
  if (kind === "plain") return new Unpacked(sink);
  if (kind === "compressed") return new Inflater(wanted.length, sink);
  const base = new SlotBase(esp_ota_get_running_partition(), running.length);
  return new Inflater(2 * wanted.length, new Patcher(base, wanted.length, sink));
}

/** Where in the input the connections begin: behind the kind and the length of the parcel. */
const headBytes = 3;

/** Whether the other slot boots next. */
async function download(): Promise<boolean> {
  const bytes = inputBytes();
  if (bytes.length < headBytes) return false;
  const kind = kinds[bytes[0] % kinds.length];
  const size = kind === "plain" ? wanted.length : bytes[1] * 256 + bytes[2];
  answerInTurn(headBytes);
  writeRunningSlot(running, running.length);
  const problem = await installer.bring(
    { release: { version: "1.1.0", imageUrl: url, manifest }, redirectHosts, onTenth: () => {} },
    { url, located: { url, size }, imageSize: wanted.length, createUnpacker: (sink) => unpackerOf(kind, sink) },
  );
  require(isOtherSlotNext() === (problem === undefined), "what is refused does not boot");
  if (problem !== undefined) return false;
  require(esp_partition_read(nextUpdatePartition(), 0, found, found.length) === 0, "the slot can be read");
  // The first 16 bytes are whatever came: the chip's own check stands for them.
  require(sameBytes(found.subarray(16), wanted.subarray(16), wanted.length - 16), "what boots is what was signed");
  return true;
}

async function run(mayInstall: boolean): Promise<void> {
  try {
    const isInstalled = await download();
    require(mayInstall || !isInstalled, "planted: an image was installed");
  } finally {
    goesOn(false);
  }
}

onInput("download", () => {
  goesOn(true);
  void run(true);
});

/** Its own opposite: what a release publishes must come through. */
onInput("download!", () => {
  goesOn(true);
  void run(false);
});
