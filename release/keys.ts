import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, type KeyObject } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { calculateJwkThumbprint } from "jose";

/** A public key on the curve P-256 in the form that `config.ts` takes; a JWK but for its constant members. */
export interface PublicKey {
  /** Its thumbprint (RFC 7638), which manifests name. */
  readonly kid: string;
  readonly x: string;
  readonly y: string;
}

export interface SigningKey {
  readonly publicKey: PublicKey;
  readonly privateKey: KeyObject;
}

const curve = { kty: "EC", crv: "P-256" } as const;

/** A new private key as PKCS#8 PEM, encrypted with a passphrase. */
export function createKeyPem(passphrase: string): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }).toString();
}

/** Whether a private key cannot be read without its passphrase. */
export function isEncrypted(pem: string): boolean {
  return pem.includes("BEGIN ENCRYPTED PRIVATE KEY");
}

/** Reads a private key, PKCS#8 PEM. Throws when the passphrase is wrong or the key is of another kind. */
export async function readSigningKey(pem: string, passphrase?: string): Promise<SigningKey> {
  const privateKey = decrypt(pem, passphrase);
  const { kty, crv, x, y } = createPublicKey(privateKey).export({ format: "jwk" });
  if (kty !== curve.kty || crv !== curve.crv || x === undefined || y === undefined) {
    throw new Error(`The key is ${kty ?? "unknown"} ${crv ?? ""}; ES256 needs EC P-256.`);
  }
  return { publicKey: { kid: await calculateJwkThumbprint({ ...curve, x, y }), x, y }, privateKey };
}

function decrypt(pem: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
  } catch (error) {
    // OpenSSL's own words ("interrupted or cancelled", "bad decrypt") help nobody.
    const reason = isEncrypted(pem) ? "the passphrase does not open it" : "it is no PKCS#8 PEM";
    throw new Error(`The private key cannot be read: ${reason}.`, { cause: error });
  }
}

export function importPublicKey({ x, y }: PublicKey): KeyObject {
  return createPublicKey({ key: { ...curve, x, y }, format: "jwk" });
}

/**
 * The development key that is kept in a folder, made there when there is none. It is not encrypted: only simulated
 * devices trust it.
 */
export async function keepDevelopmentKey(folder: string): Promise<SigningKey> {
  const file = join(folder, "development-key.pem");
  const kept = await readFile(file, "utf8").catch(() => undefined);
  if (kept !== undefined) return readSigningKey(kept);
  await mkdir(folder, { recursive: true });
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  // A link is made by one process only; the others take what that one wrote.
  await link(unfinished, file).catch(() => undefined);
  await rm(unfinished);
  return readSigningKey(await readFile(file, "utf8"));
}
