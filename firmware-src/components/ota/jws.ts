import { isSignedByP256 } from "arduino/Ecdsa";
import { bytesOfBase64url, hexOfBase64url } from "../../support/base64url.ts";
import { JsonReader } from "../../support/json.ts";

/** A public key on the curve P-256, as a JWK has it (RFC 7517). `otter keys` prints it in this form. */
export interface TrustedKey {
  /** Its name: the key's thumbprint (RFC 7638). */
  readonly kid: string;
  readonly x: string;
  readonly y: string;
}

/** `r` and `s`, 32 bytes each, as Base64url. */
const signatureCharacters = 86;

/**
 * The text that a compact JWS (RFC 7515) carries, when one of the keys signed it. Throws an `Error` that says why it is
 * not to be believed. Nothing is taken but ES256 with the names of the algorithm and of the key: what a header could say
 * beyond that (another algorithm, a key of its own, extensions that must be understood) has fooled verifiers before.
 */
export function openJws(text: string, keys: readonly TrustedKey[]): string {
  const parts = text.split(".");
  if (parts.length !== 3) throw new Error("it is no signed text");
  const [header, payload, signature] = parts;
  const key = findKey(readHeader(textIn(header, "header")), keys);
  const signatureHex = signature.length === signatureCharacters ? hexOfBase64url(signature) : undefined;
  if (signatureHex === undefined) throw new Error("its signature has a wrong form");
  if (!isSignedByP256(`${header}.${payload}`, hexIn(key.x) + hexIn(key.y), signatureHex)) {
    throw new Error(`the signature is not that of ${key.kid}`);
  }
  return textIn(payload, "payload");
}

/** The `kid` of a header that says ES256 and nothing unknown. */
function readHeader(text: string): string {
  let algorithm = "";
  let kid = "";
  const seen: string[] = [];
  const reader = new JsonReader(text);
  reader.object((name) => {
    if (seen.includes(name)) throw new Error(`its header says "${name}" twice`);
    seen.push(name);
    if (name === "alg") algorithm = reader.text();
    else if (name === "kid") kid = reader.text();
    else if (name === "typ") reader.text();
    else throw new Error(`its header has "${name.slice(0, 40)}"`);
  });
  reader.end();
  if (algorithm !== "ES256") throw new Error(`its algorithm is "${algorithm.slice(0, 40)}", not ES256`);
  return kid;
}

function findKey(kid: string, keys: readonly TrustedKey[]): TrustedKey {
  for (const key of keys) if (key.kid === kid) return key;
  throw new Error(`no trusted key is called "${kid.slice(0, 60)}"`);
}

function hexIn(number: string): string {
  return hexOfBase64url(number) ?? "";
}

function textIn(part: string, what: string): string {
  const bytes = bytesOfBase64url(part);
  if (bytes === undefined || bytes === "") throw new Error(`its ${what} is no Base64url`);
  // The release side writes ASCII only, so that bytes are characters.
  for (let i = 0; i < bytes.length; i++) {
    if (bytes.charCodeAt(i) >= 0x80) throw new Error(`its ${what} has a character that is not ASCII`);
  }
  return bytes;
}
