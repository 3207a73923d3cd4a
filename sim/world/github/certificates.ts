import "reflect-metadata";
import { createPrivateKey, randomUUID, webcrypto, X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as x509 from "@peculiar/x509";

x509.cryptoProvider.set(webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0]);

const dayMs = 86_400_000;

export type KeyFamily = "ecdsa" | "rsa";

const algorithms = {
  ecdsa: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  rsa: {
    name: "RSASSA-PKCS1-v1_5",
    hash: "SHA-256",
    publicExponent: new Uint8Array([1, 0, 1]),
    modulusLength: 2048,
  },
} as const;

/** A certificate with its private key, both as PEM. */
export interface Identity {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

/**
 * The certificate authorities of the simulated internet: one signs ECDSA and one RSA leaves, because
 * the real hosts of one download stand under different roots too.
 */
export interface Authority {
  readonly ecdsa: Identity;
  readonly rsa: Identity;
}

/** Both roots in one PEM, as the firmware's trust store takes them. */
export function authorityPem(authority: Authority): string {
  return authority.ecdsa.certificatePem + authority.rsa.certificatePem;
}

export async function createAuthority(name = "Simulated Internet"): Promise<Authority> {
  const [ecdsa, rsa] = await Promise.all([
    createRoot(`${name} ECC Root`, "ecdsa"),
    createRoot(`${name} RSA Root`, "rsa"),
  ]);
  return { ecdsa, rsa };
}

/**
 * Reads the authority kept in a folder, or makes one there. Firmware that carries its roots then
 * stays the same from run to run, and so does everything built from it.
 */
export async function keepAuthority(directory: string): Promise<Authority> {
  const file = join(directory, "authority.json");
  const isStale = existsSync(file);
  const kept = await readAuthority(file);
  if (kept !== undefined) return kept;
  await mkdir(directory, { recursive: true });
  if (isStale) await rm(file, { force: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify(await createAuthority(), undefined, 2), { mode: 0o600 });
  // A link is made by one process only; the others take what that one wrote.
  await link(unfinished, file).catch(() => undefined);
  await rm(unfinished);
  const made = await readAuthority(file);
  if (made === undefined) throw new Error(`${file} cannot be written or read.`);
  return made;
}

async function readAuthority(file: string): Promise<Authority | undefined> {
  try {
    const kept = JSON.parse(await readFile(file, "utf8")) as Authority;
    const isCurrent = [kept.ecdsa, kept.rsa].every(
      ({ certificatePem }) => Date.parse(new X509Certificate(certificatePem).validTo) > Date.now() + dayMs,
    );
    return isCurrent ? kept : undefined;
  } catch {
    // Not there yet, or not readable: a new one does no harm, devices are rebuilt with it.
    return undefined;
  }
}

async function createRoot(commonName: string, family: KeyFamily): Promise<Identity> {
  const keys = await generateKeys(family);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${commonName}, O=Otter Simulator`,
    notBefore: new Date(Date.now() - dayMs),
    notAfter: new Date(Date.now() + 3650 * dayMs),
    signingAlgorithm: algorithms[family],
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return exportIdentity(certificate, keys.privateKey);
}

export interface LeafOptions {
  readonly hosts: readonly string[];
  readonly family: KeyFamily;
  readonly isExpired?: boolean;
}

/** A server certificate for the hosts (names, or IPv4 addresses), signed by the root of its family. */
export async function createLeaf(
  authority: Authority,
  { hosts, family, isExpired = false }: LeafOptions,
): Promise<Identity> {
  const root = authority[family];
  const issuer = new x509.X509Certificate(root.certificatePem);
  const keys = await generateKeys(family);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${hosts[0] ?? "localhost"}`,
    issuer: issuer.subject,
    notBefore: new Date(Date.now() - (isExpired ? 90 : 1) * dayMs),
    notAfter: new Date(Date.now() + (isExpired ? -1 : 89) * dayMs),
    signingAlgorithm: algorithms[family],
    publicKey: keys.publicKey,
    signingKey: await importPrivateKey(root.privateKeyPem, family),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        hosts.map((value) => ({ type: /^[\d.]+$/.test(value) ? "ip" : "dns", value })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return exportIdentity(certificate, keys.privateKey);
}

function generateKeys(family: KeyFamily): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithms[family], true, ["sign", "verify"]);
}

async function exportIdentity(certificate: x509.X509Certificate, privateKey: webcrypto.CryptoKey): Promise<Identity> {
  const pkcs8 = await webcrypto.subtle.exportKey("pkcs8", privateKey);
  return {
    certificatePem: `${certificate.toString("pem")}\n`,
    privateKeyPem: x509.PemConverter.encode(pkcs8, "PRIVATE KEY"),
  };
}

function importPrivateKey(pem: string, family: KeyFamily): Promise<webcrypto.CryptoKey> {
  const pkcs8 = createPrivateKey(pem).export({ format: "der", type: "pkcs8" });
  return webcrypto.subtle.importKey("pkcs8", pkcs8, algorithms[family], false, ["sign"]);
}
