import { createSecureContext, type SecureContext } from "node:tls";
import { createAuthority, createLeaf, type Authority, type Identity, type KeyFamily } from "./certificates.ts";
import type { CertificateProblem } from "./faults.ts";

/** Whose root stands behind a host. */
export function keyFamily(host: string): KeyFamily {
  return host.endsWith(".githubusercontent.com") ? "rsa" : "ecdsa";
}

/** The TLS identities of the hosts, good and bad ones, made when first asked for. */
export class Identities {
  readonly #authority: Authority;
  readonly #hosts: readonly string[];
  readonly #leaves = new Map<string, Promise<Identity>>();
  #stranger: Promise<Authority> | undefined;

  constructor(authority: Authority, hosts: readonly string[]) {
    this.#authority = authority;
    this.#hosts = hosts;
  }

  /** What to show a client that asks for this host, by SNI. */
  async context(host: string, problem: CertificateProblem | undefined): Promise<SecureContext> {
    const { certificatePem, privateKeyPem } = await this.leaf(keyFamily(host), problem);
    return createSecureContext({
      cert: certificatePem,
      key: privateKeyPem,
      minVersion: "TLSv1.2",
    });
  }

  leaf(family: KeyFamily, problem?: CertificateProblem): Promise<Identity> {
    const name = `${family} ${problem ?? "good"}`;
    const known = this.#leaves.get(name);
    if (known !== undefined) return known;
    const made = this.#makeLeaf(family, problem);
    this.#leaves.set(name, made);
    return made;
  }

  async #makeLeaf(family: KeyFamily, problem: CertificateProblem | undefined): Promise<Identity> {
    const ofFamily = this.#hosts.filter((host) => keyFamily(host) === family);
    const authority =
      problem === "wrong-root" ? await (this.#stranger ??= createAuthority("Another Internet")) : this.#authority;
    return createLeaf(authority, {
      family,
      hosts: problem === "wrong-host" ? ["wrong-host.example"] : ofFamily,
      isExpired: problem === "expired-certificate",
    });
  }
}
