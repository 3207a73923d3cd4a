import { defaultKeyFile, writeKeyFile } from "../../release/key-file.ts";
import { createKeyPem, readSigningKey } from "../../release/keys.ts";
import type { CommandModule } from "../command.ts";
import { CliError, exitCodes } from "../exit-codes.ts";
import { readPassphrase } from "../passphrase.ts";
import { loadSigningKey, trustLine } from "../signing-key.ts";
import { terminal } from "../terminal.ts";

interface KeyOptions {
  readonly file?: string;
}

const fileOption = ["--file <file>", "where the private key lies; outside of every repository"] as const;
const defaultName = "otter";
const leastPassphraseCharacters = 12;

export const command: CommandModule = {
  register: (keys) => {
    keys
      .command("create")
      .description("make a key that signs releases (ES256), encrypted with a passphrase")
      .argument("[name]", "what to call it", defaultName)
      .option(...fileOption)
      .action(async (name: string, { file = defaultKeyFile(name) }: KeyOptions) => create(file));
    keys
      .command("show")
      .description("print the line of config.ts that makes a firmware trust the key")
      .argument("[name]", "what it is called", defaultName)
      .option(...fileOption)
      .action(async (name: string, { file = defaultKeyFile(name) }: KeyOptions) => {
        terminal.line(trustLine((await loadSigningKey(file)).publicKey));
      });
  },
};

async function create(file: string): Promise<void> {
  const passphrase = await readPassphrase("A passphrase for the new key: ");
  if (passphrase.length < leastPassphraseCharacters) {
    throw new CliError(`A passphrase has at least ${leastPassphraseCharacters} characters.`, exitCodes.usage);
  }
  const pem = createKeyPem(passphrase);
  try {
    await writeKeyFile(file, pem);
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
  terminal.note(`wrote ${file}; keep a copy of it, and the passphrase, where you will find them in some years`);
  terminal.note("Trust it in config.ts, under ota.trustedKeys, and a second key beside it that can replace it:");
  terminal.line(trustLine((await readSigningKey(pem, passphrase)).publicKey));
}
