/** Stand-in: Node's own ECDSA. */
import { createPublicKey, verify, type KeyObject } from "node:crypto";

const pairOfNumbers = /^[0-9a-f]{128}$/i;

export function isSignedByP256(text: string, key: string, signature: string): boolean {
  if (!pairOfNumbers.test(key) || !pairOfNumbers.test(signature)) return false;
  const publicKey = readKey(key);
  if (publicKey === undefined) return false;
  const options = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
  return verify("sha256", Buffer.from(text, "utf8"), options, Buffer.from(signature, "hex"));
}

function readKey(key: string): KeyObject | undefined {
  const number = (start: number): string => Buffer.from(key.slice(start, start + 64), "hex").toString("base64url");
  try {
    return createPublicKey({ key: { kty: "EC", crv: "P-256", x: number(0), y: number(64) }, format: "jwk" });
  } catch {
    // Not a point of the curve.
    return undefined;
  }
}
