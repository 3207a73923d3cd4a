import { esp_ota_get_running_partition } from "arduino/EspOta";
import { Sha256 } from "arduino/Sha256";
import { log } from "../../support/log.ts";
import { recordEvent } from "./history.ts";
import type { Download, Installer } from "./installer.ts";
import type { BoardImage } from "./manifest.ts";
import type { BaseImage, Packed } from "./packed.ts";
import type { ResumableInstaller } from "./resumable-installer.ts";
import { Inflater, inflaterBytes } from "./unpack/inflater.ts";
import { Patcher } from "./unpack/patcher.ts";
import { SlotBase } from "./unpack/slot-base.ts";
import { pieceBytes, type ByteSink, type Unpacker } from "./unpack/unpacker.ts";
import { BusyError, type Web } from "./web.ts";

/** A patch that unpacks to more than so many times its image is none. */
const patchFactor = 2;

/**
 * Tries the smallest file that a release offers for this device, a delta to what runs here or a compressed image, then
 * the next one, and the image as it is in the end.
 */
export class PackedFirst implements Installer {
  private readonly version: string;
  private readonly web: Web;
  private readonly loop: ResumableInstaller;
  private readonly plain: Installer;

  /** `version` is the one that runs. `loop` brings what is packed, `plain` the image as it is. */
  constructor(version: string, web: Web, loop: ResumableInstaller, plain: Installer) {
    this.version = version;
    this.web = web;
    this.loop = loop;
    this.plain = plain;
  }

  async install(download: Download): Promise<string | undefined> {
    const image = download.release.manifest?.image;
    if (image === undefined) return this.plain.install(download);
    for (const packed of this.choose(image)) {
      try {
        const problem = await this.bring(download, image, packed);
        if (problem === undefined) {
          // The page of the next version shows it: this one ends in a moment.
          const way = packed.base === undefined ? "compressed" : "by a delta";
          recordEvent(`${download.release.version} came ${way}: ${packed.size} bytes in place of ${image.size}`);
          return undefined;
        }
        log("ota", `${packed.asset} failed: ${problem}`);
      } catch (error) {
        // Whoever asks to be left alone shall not be asked for more.
        if (error instanceof BusyError) throw error;
        log("ota", `${packed.asset} failed: ${error instanceof Error ? error.message : "unknown error"}`);
      }
    }
    return this.plain.install(download);
  }

  /** What fits this device, the smallest first. */
  private choose({ packed, size }: BoardImage): Packed[] {
    return packed
      .filter((each) => each.size < size && (each.base === undefined || this.isRunning(each.base)))
      .sort((left, right) => left.size - right.size);
  }

  /** Whether just this image runs here: another build of the same version is another base. */
  private isRunning({ version, size, sha256 }: BaseImage): boolean {
    const slot = esp_ota_get_running_partition();
    if (version !== this.version || size > slot.size) return false;
    const digest = new Sha256();
    if (digest.addPartition(slot, 0, size) && digest.hex() === sha256) return true;
    log("ota", `the delta is for another ${version} than this one`);
    return false;
  }

  private async bring(download: Download, image: BoardImage, packed: Packed): Promise<string | undefined> {
    const { release, redirectHosts } = download;
    const url = besides(release.imageUrl, packed.asset);
    const located = await this.web.locate(url, redirectHosts);
    if (located.size !== packed.size) return `it has ${located.size} bytes, the manifest says ${packed.size}`;
    this.announce(release.version, image, packed);
    const createUnpacker = (sink: ByteSink): Unpacker => createUnpackerOf(packed, image.size, sink);
    return this.loop.bring(download, { url, located, imageSize: image.size, createUnpacker });
  }

  private announce(version: string, image: BoardImage, { size, base }: Packed): void {
    const saved = Math.floor((100 * (image.size - size)) / image.size);
    const what = base === undefined ? "compressed" : `as a delta to ${base.version}`;
    // What came, what it is unpacked with, and for a delta a block of its base.
    const memory = pieceBytes + inflaterBytes + (base === undefined ? 0 : pieceBytes);
    log("ota", `downloading ${version} ${what}, ${size} bytes in place of ${image.size}: ${saved} % saved`);
    log("ota", `unpacking takes ${memory} bytes of memory`);
  }
}

function createUnpackerOf({ base }: Packed, imageSize: number, sink: ByteSink): Unpacker {
  if (base === undefined) return new Inflater(imageSize, sink);
  const running = new SlotBase(esp_ota_get_running_partition(), base.size);
  return new Inflater(patchFactor * imageSize, new Patcher(running, imageSize, sink));
}

/** The address of another file in the same place. */
function besides(url: string, asset: string): string {
  return url.slice(0, url.lastIndexOf("/") + 1) + asset;
}
