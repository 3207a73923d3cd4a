// PlatformIO's last step for the simulator: `make-image.ts PROGRAM IMAGE` packs the linked program into an ESP32 image.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { packImage } from "../../release/image.ts";

const [programFile, imageFile] = process.argv.slice(2);
if (programFile === undefined || imageFile === undefined) throw new Error("usage: make-image.ts PROGRAM IMAGE");

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, "../../package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
};
const version = process.env["OTTER_VERSION"] ?? manifest.version;
writeFileSync(imageFile, packImage(readFileSync(programFile), { version, projectName: manifest.name }));
