import { readFile } from "node:fs/promises";
import { isEncrypted, readSigningKey, type PublicKey, type SigningKey } from "../release/keys.ts";
import { CliError, exitCodes } from "./exit-codes.ts";
import { readPassphrase } from "./passphrase.ts";

/** The private key: in CI the text in OTTER_SIGNING_KEY, else a file. */
export async function loadSigningKey(file: string): Promise<SigningKey> {
  const pem = process.env["OTTER_SIGNING_KEY"] ?? (await readPem(file));
  try {
    return await readSigningKey(pem, isEncrypted(pem) ? await readPassphrase("Passphrase of the key: ") : undefined);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}

async function readPem(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new CliError(`There is no key ${file}: make one with 'otter keys create'.`, exitCodes.missing);
  }
}

/** The line of `config.ts` that makes a firmware trust a key. */
export function trustLine({ kid, x, y }: PublicKey): string {
  return `{ kid: "${kid}", x: "${x}", y: "${y}" },`;
}
