import { createHash } from "node:crypto";

/** An image that no bootloader would start, or bytes that are no image; the message names the first fault. */
export class ImageError extends Error {
  override readonly name = "ImageError";
}

/** What an image says about itself, in the fields of ESP-IDF's `esp_app_desc_t`. */
export interface AppDescription {
  /** At most 31 bytes of UTF-8. */
  readonly version: string;
  /** At most 31 bytes of UTF-8. */
  readonly projectName: string;
  /** Left out of the image when absent, so that equal inputs make equal images. */
  readonly builtAt?: Date;
}

export interface ImageSegment {
  readonly loadAddress: number;
  readonly data: Uint8Array;
}

export interface Image {
  readonly chipId: number;
  readonly entryAddress: number;
  readonly segments: readonly ImageSegment[];
  /** Bytes the image takes, with its checksum and digest. */
  readonly length: number;
  readonly hasDigest: boolean;
  /** Undefined in an image without application description. */
  readonly version: string | undefined;
  readonly projectName: string | undefined;
}

export const imageMagic = 0xe9;
export const chipIdEsp32 = 0;

const headerBytes = 24;
const segmentHeaderBytes = 8;
const descriptionBytes = 256;
const descriptionMagic = 0xabcd5432;
const digestBytes = 32;
const checksumSeed = 0xef;
const segmentLimit = 16;
// Segment data begins at file offset 0x20, and mapped segments must agree with their address in the low 16 bits.
const dataAddress = 0x3f400020;
const codeAddress = 0x40080000;
/** `j .` in Xtensa: on a real chip a simulator's image stands still and does no harm. */
const haltInstruction = Uint8Array.of(0x06, 0xff, 0xff, 0x00);
const elfMagic = Uint8Array.of(0x7f, 0x45, 0x4c, 0x46);
const headerDefaults = { spiModeDio: 2, flash4MbAt80Mhz: 0x2f, noWriteProtectPin: 0xee, maximumRevision: 399 };

/**
 * Packs a Linux program into a well-formed ESP32 application image for the simulator: its first segment is the
 * application description followed by the ELF, its second a halt for a real chip.
 * @throws {ImageError} when `program` is no ELF or a text of the description is too long
 */
export function packImage(program: Uint8Array, description: AppDescription): Uint8Array {
  if (!startsWith(program, elfMagic)) throw new ImageError("The program is not an ELF file.");
  const segments: ImageSegment[] = [
    {
      loadAddress: dataAddress,
      data: concatenate([describe(program, description), program, zeros(-program.length & 3)]),
    },
    { loadAddress: codeAddress, data: haltInstruction },
  ];
  const body = concatenate([
    makeHeader(segments.length),
    ...segments.flatMap((each) => [segmentHeader(each), each.data]),
  ]);
  const padding = zeros(16 - (body.length % 16));
  padding[padding.length - 1] = checksumOf(segments);
  const checked = concatenate([body, padding]);
  return concatenate([checked, sha256(checked)]);
}

/**
 * Reads and verifies an image as the bootloader does: magic, segments, checksum, appended SHA-256.
 * Bytes after the image are ignored.
 * @throws {ImageError}
 */
export function parseImage(bytes: Uint8Array): Image {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes) throw new ImageError("The image is shorter than its header.");
  if (view.getUint8(0) !== imageMagic)
    throw new ImageError(`The image begins with ${hex(view.getUint8(0))} instead of 0xe9.`);
  const segmentCount = view.getUint8(1);
  if (segmentCount === 0 || segmentCount > segmentLimit)
    throw new ImageError(`The image claims ${segmentCount} segments.`);
  const { segments, end } = readSegments(bytes, view, segmentCount);
  const checksumEnd = end + 16 - (end % 16);
  const hasDigest = view.getUint8(23) === 1;
  const length = checksumEnd + (hasDigest ? digestBytes : 0);
  if (length > bytes.length)
    throw new ImageError(`The image is ${length} bytes long, but only ${bytes.length} are there.`);
  if (view.getUint8(checksumEnd - 1) !== checksumOf(segments)) throw new ImageError("The image's checksum is wrong.");
  if (hasDigest && !equal(sha256(bytes.subarray(0, checksumEnd)), bytes.subarray(checksumEnd, length))) {
    throw new ImageError("The image's SHA-256 is wrong.");
  }
  return {
    chipId: view.getUint16(12, true),
    entryAddress: view.getUint32(4, true),
    segments,
    length,
    hasDigest,
    ...readDescription(segments[0]),
  };
}

/**
 * The Linux program inside a simulator's image.
 * @throws {ImageError} when there is none, as in an image for a chip
 */
export function programOf(image: Image): Uint8Array {
  const program = image.segments[0]?.data.subarray(descriptionBytes);
  if (program === undefined || !startsWith(program, elfMagic))
    throw new ImageError("The image holds no program for the simulator.");
  return program;
}

function readSegments(bytes: Uint8Array, view: DataView, count: number): { segments: ImageSegment[]; end: number } {
  const segments: ImageSegment[] = [];
  let offset = headerBytes;
  for (let index = 0; index < count; index++) {
    const begin = offset + segmentHeaderBytes;
    const length = begin <= bytes.length ? view.getUint32(offset + 4, true) : Infinity;
    if (length > bytes.length - begin) throw new ImageError(`Segment ${index} exceeds the image: it is truncated.`);
    segments.push({ loadAddress: view.getUint32(offset, true), data: bytes.subarray(begin, begin + length) });
    offset = begin + length;
  }
  return { segments, end: offset };
}

function readDescription(segment: ImageSegment | undefined): Pick<Image, "version" | "projectName"> {
  const data = segment?.data;
  const view = data && new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (!data || !view || data.length < descriptionBytes || view.getUint32(0, true) !== descriptionMagic) {
    return { version: undefined, projectName: undefined };
  }
  return { version: readText(data.subarray(16, 48)), projectName: readText(data.subarray(48, 80)) };
}

function makeHeader(segmentCount: number): Uint8Array {
  const header = zeros(headerBytes);
  const view = new DataView(header.buffer);
  header.set([imageMagic, segmentCount, headerDefaults.spiModeDio, headerDefaults.flash4MbAt80Mhz]);
  view.setUint32(4, codeAddress, true);
  view.setUint8(8, headerDefaults.noWriteProtectPin);
  view.setUint16(12, chipIdEsp32, true);
  view.setUint16(17, headerDefaults.maximumRevision, true);
  view.setUint8(23, 1);
  return header;
}

function segmentHeader(segment: ImageSegment): Uint8Array {
  const header = zeros(segmentHeaderBytes);
  const view = new DataView(header.buffer);
  view.setUint32(0, segment.loadAddress, true);
  view.setUint32(4, segment.data.length, true);
  return header;
}

function describe(program: Uint8Array, { version, projectName, builtAt }: AppDescription): Uint8Array {
  const bytes = zeros(descriptionBytes);
  new DataView(bytes.buffer).setUint32(0, descriptionMagic, true);
  writeText(bytes.subarray(16, 48), "version", version);
  writeText(bytes.subarray(48, 80), "project name", projectName);
  if (builtAt) {
    const [date = "", time = ""] = builtAt.toISOString().split("T");
    writeText(bytes.subarray(80, 96), "time", time.slice(0, 8));
    writeText(bytes.subarray(96, 112), "date", date);
  }
  writeText(bytes.subarray(112, 144), "ESP-IDF version", "otter-sim");
  bytes.set(sha256(program), 144);
  return bytes;
}

function writeText(field: Uint8Array, name: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length >= field.length) throw new ImageError(`The ${name} '${text}' exceeds ${field.length - 1} bytes.`);
  field.set(bytes);
}

function readText(field: Uint8Array): string {
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

function checksumOf(segments: readonly ImageSegment[]): number {
  let checksum = checksumSeed;
  for (const { data } of segments) for (const byte of data) checksum ^= byte;
  return checksum;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

function zeros(length: number): Uint8Array {
  return new Uint8Array(length);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  return equal(bytes.subarray(0, prefix.length), prefix);
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(2, "0")}`;
}
