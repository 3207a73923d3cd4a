import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** Where a private key lies unless somebody says otherwise: with a person's other settings, outside of every project. */
export function defaultKeyFile(name: string, environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment["XDG_CONFIG_HOME"] ?? join(homedir(), ".config"), "otter", "keys", `${name}.pem`);
}

/**
 * Writes a new private key that only its owner can read. Throws when the file exists (a key that is overwritten is
 * lost for every device that trusts it), and when it would lie in a git repository, from where keys get published.
 */
export async function writeKeyFile(file: string, pem: string): Promise<void> {
  const repository = repositoryAround(dirname(resolve(file)));
  if (repository !== undefined)
    throw new Error(`${file} would lie in the repository ${repository}: keep keys elsewhere.`);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, pem, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Error(`${file} exists. A key is never overwritten: devices may trust it.`, { cause: error });
  }
}

function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}
