// What the release workflow uploads: `tsx scripts/release-assets.ts VERSION SEQUENCE OUT IMAGE-FOLDER`.
// IMAGE-FOLDER has one `<environment>.bin` per environment of platformio.ini; the manifest `otter.jws` is for all of them,
// signed with the private key in OTTER_SIGNING_KEY.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { readSigningKey } from "../release/keys.ts";
import { releaseAssets } from "../release/publish.ts";

/** What the firmware calls the board of an environment. */
const boards: Readonly<Record<string, string>> = {
  esp32dev: "esp32",
  "esp32-c3-devkitm-1": "esp32c3",
  "esp32-s3-devkitc-1": "esp32s3",
};

const [version, sequence, outFolder, imageFolder] = process.argv.slice(2);
if (version === undefined || outFolder === undefined || imageFolder === undefined) {
  throw new Error("usage: release-assets.ts VERSION SEQUENCE OUT IMAGE-FOLDER");
}
const { OTTER_SIGNING_KEY: pem, OTTER_KEY_PASSPHRASE: passphrase } = process.env;
if (pem === undefined) throw new Error("OTTER_SIGNING_KEY is not set: devices believe only what is signed.");

const images = readdirSync(imageFolder).map((file) => {
  const environment = path.basename(file, ".bin");
  const board = boards[environment];
  if (board === undefined) throw new Error(`'${environment}' is no board: ${Object.keys(boards).join(", ")}`);
  const image = readFileSync(path.join(imageFolder, file));
  return { board, asset: `otter-${version}-${environment}.bin`, image };
});
const source = { product: "otter", version, sequence: Number(sequence), images };
mkdirSync(outFolder, { recursive: true });
for (const { name, bytes } of await releaseAssets(source, await readSigningKey(pem, passphrase))) {
  writeFileSync(path.join(outFolder, name), bytes);
}
