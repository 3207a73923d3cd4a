// What the release workflow uploads: `tsx scripts/release-assets.ts VERSION OUT IMAGE-FOLDER [MANIFEST-BOARD]`.
// IMAGE-FOLDER has one `<environment>.bin` per environment of platformio.ini; the manifest `otter.json` is for one of them.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { releaseAssets } from "../release/publish.ts";

/** What the firmware calls the board of an environment. */
const boards: Readonly<Record<string, string>> = {
  esp32dev: "esp32",
  "esp32-c3-devkitm-1": "esp32c3",
  "esp32-s3-devkitc-1": "esp32s3",
};

const [version, outFolder, imageFolder, manifestEnvironment = "esp32dev"] = process.argv.slice(2);
if (version === undefined || outFolder === undefined || imageFolder === undefined) {
  throw new Error("usage: release-assets.ts VERSION OUT IMAGE-FOLDER [MANIFEST-ENVIRONMENT]");
}

const environments = readdirSync(imageFolder).map((file) => path.basename(file, ".bin"));
if (!environments.includes(manifestEnvironment)) throw new Error(`${imageFolder} has no ${manifestEnvironment}.bin`);

mkdirSync(outFolder, { recursive: true });
for (const environment of environments) {
  const board = boards[environment];
  if (board === undefined) throw new Error(`'${environment}' is no board: ${Object.keys(boards).join(", ")}`);
  const image = readFileSync(path.join(imageFolder, `${environment}.bin`));
  const assets = releaseAssets({ version, board, imageName: `otter-${version}-${environment}.bin`, image });
  const wanted = environment === manifestEnvironment ? assets : assets.slice(0, 1);
  for (const { name, bytes } of wanted) writeFileSync(path.join(outFolder, name), bytes);
}
