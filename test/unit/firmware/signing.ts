import { createKeyPem, readSigningKey, type SigningKey } from "../../../release/keys.ts";
import { createManifest, type BoardImage, type Manifest } from "../../../release/manifest.ts";
import { signManifest } from "../../../release/signature.ts";

/** Two keys, so that one can be replaced by the other; the device under test trusts both. */
export const trusted: readonly SigningKey[] = [await newKey(), await newKey()];
/** Somebody else's. */
export const stranger: SigningKey = await newKey();

export function newKey(): Promise<SigningKey> {
  return readSigningKey(createKeyPem("secret"), "secret");
}

/** An image that the rules take, and that is no firmware. */
export const image = Uint8Array.from({ length: 123_456 }, (_, i) => (i === 0 ? 0xe9 : (i * 7) % 253));

export interface ManifestLies {
  readonly manifest?: Partial<Manifest>;
  readonly image?: Partial<BoardImage>;
}

/** When everything here was signed; seconds since 1970. */
export const issued = 1_800_000_000;

/** The manifest of version 1.1.0 for the board `esp32`. */
export function describeRelease(lies: ManifestLies = {}): Manifest {
  const images = [{ board: "esp32", asset: "lamp.bin", image }];
  const manifest = createManifest({
    product: "lamp",
    version: "1.1.0",
    sequence: 11,
    issued,
    images,
    ...lies.manifest,
  });
  const boards = Object.entries(manifest.boards).map(([board, known]) => [board, { ...known, ...lies.image }] as const);
  return { ...manifest, boards: Object.fromEntries(boards), ...lies.manifest };
}

export function signRelease(lies: ManifestLies = {}, key: SigningKey = trusted[0]): Promise<string> {
  return signManifest(describeRelease(lies), key);
}
