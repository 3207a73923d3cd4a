/** Inputs that a release's own files make: no chance leads from nothing to a whole compressed image. */
import { compress } from "../../release/packing/compress.ts";
import { makeDelta, makePatch } from "../../release/packing/delta.ts";
import { nextImage, runningImage } from "./targets/images.ts";

const running = Buffer.from(runningImage());
const next = Buffer.from(nextImage());

/** What `download.ts` takes for the kind of a parcel. */
const kinds = { plain: 0, compressed: 1, delta: 2 };
/** In one part, and without a pause. */
const atOnce = 0;
/** Parts of 81 bytes with pauses of 40 ms between the first of them. */
const inParts = 0x29;

/** By target; the latter says what each input must lead to: see its opposite, whose name ends in `!`. */
export function seedsOf(target: string): readonly Buffer[] {
  return seeds.get(target)?.() ?? [];
}

const seeds: ReadonlyMap<string, () => readonly Buffer[]> = new Map([
  ["inflate", () => [next, makePatch(running, next), Buffer.alloc(12_000, next)].map(inPieces)],
  ["patch", () => [makePatch(running, next), makePatch(Buffer.alloc(0), next)]],
  [
    "download",
    () => [
      parcel(kinds.plain, next, [answer(next)]),
      parcel(kinds.plain, next, brokenOff(next)),
      parcel(kinds.compressed, compress(next), [answer(compress(next))]),
      parcel(kinds.delta, delta(), brokenOff(delta())),
    ],
  ],
]);

function delta(): Buffer {
  const made = makeDelta(running, next);
  if (made === undefined) throw new Error("the two images have nothing in common");
  return made;
}

/** As `inflate.ts` reads it: pieces of 4 × 16 bytes. */
function inPieces(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.of(16), compress(bytes)]);
}

/** As `download.ts` reads it. */
function parcel(kind: number, file: Buffer, connections: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.of(kind, file.length >> 8, file.length & 0xff), ...connections]);
}

function connection(rhythm: number, head: string, body: Buffer): Buffer {
  const said = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body]);
  return Buffer.concat([Buffer.of(rhythm, said.length >> 8, said.length & 0xff), said]);
}

function answer(file: Buffer): Buffer {
  return connection(atOnce, `HTTP/1.1 200 OK\r\nContent-Length: ${file.length}`, file);
}

/** Half of the file; then where it is now, over a redirect; then the rest of it. */
function brokenOff(file: Buffer): Buffer[] {
  const half = file.length >> 1;
  const size = `Content-Length: ${file.length}`;
  const range = `Content-Range: bytes ${half}-${file.length - 1}/${file.length}`;
  return [
    connection(inParts, `HTTP/1.1 200 OK\r\n${size}`, file.subarray(0, half)),
    connection(atOnce, "HTTP/1.1 302 Found\r\nLocation: http://more.example/a", Buffer.alloc(0)),
    connection(atOnce, `HTTP/1.1 200 OK\r\n${size}`, Buffer.alloc(0)),
    connection(
      inParts,
      `HTTP/1.1 206 Partial Content\r\nContent-Length: ${file.length - half}\r\n${range}`,
      file.subarray(half),
    ),
  ];
}
