import type { KeyObject } from "node:crypto";
import { CompactSign, compactVerify, decodeProtectedHeader } from "jose";
import { importPublicKey, type PublicKey, type SigningKey } from "./keys.ts";
import { checkManifest, manifestLimitBytes, type Manifest } from "./manifest.ts";

/** A manifest as a compact JWS (RFC 7515), signed by ES256: the contents of `otter.jws`. */
export async function signManifest(manifest: Manifest, key: SigningKey): Promise<string> {
  const jws = await signText(JSON.stringify(checkManifest(manifest)), key);
  if (jws.length > manifestLimitBytes) {
    throw new Error(`The manifest has ${jws.length} bytes; devices read ${manifestLimitBytes}. Offer fewer deltas.`);
  }
  return jws;
}

function signText(text: string, { publicKey, privateKey }: SigningKey): Promise<string> {
  return new CompactSign(Buffer.from(text, "ascii"))
    .setProtectedHeader({ alg: "ES256", kid: publicKey.kid })
    .sign(privateKey);
}

/** Reads a signed manifest; throws when none of the keys signed it, or when it is none. */
export async function openManifest(jws: string, keys: readonly PublicKey[]): Promise<Manifest> {
  const { payload } = await compactVerify(jws, findKey(decodeProtectedHeader(jws).kid, keys), {
    algorithms: ["ES256"],
  });
  return checkManifest(JSON.parse(Buffer.from(payload).toString("ascii")));
}

function findKey(kid: string | undefined, keys: readonly PublicKey[]): KeyObject {
  const key = keys.find((candidate) => candidate.kid === kid);
  if (key === undefined) throw new Error(`The manifest is signed by ${kid ?? "nobody"}, whom nobody here knows.`);
  return importPublicKey(key);
}
