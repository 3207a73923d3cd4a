import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { emitProgram } from "../compiler/6-emit/index.ts";
import { compile } from "../compiler/index.ts";
import type { Program } from "../compiler/ir/nodes.ts";
import { keepDevelopmentKey, type SigningKey } from "../release/keys.ts";
import { packImage } from "../release/image.ts";
import { buildFirmware } from "../sim/build.ts";
import { simulationOverlays, type ConfigChanges } from "../sim/firmware/overlays.ts";
import { authorityPem, keepAuthority, type Authority } from "../sim/world/github/certificates.ts";
import { compileOrReport, existingFile, reportDiagnostics, withToolchain } from "./compile.ts";
import { CliError } from "./exit-codes.ts";

export { buildBootloader } from "../sim/build.ts";

const projectFolder = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
};

export interface ImageOptions {
  /** The firmware's folder; the project's own `firmware-src` by default. */
  readonly directory?: string;
  readonly version?: string;
  /** Members of its configuration that shall be different. */
  readonly config?: ConfigChanges;
}

/** The roots of the simulated internet, the same for every firmware and every GitHub of this project. */
export function simulatorAuthority(): Promise<Authority> {
  return keepAuthority(join(projectFolder, ".otter", "sim"));
}

/** Signs the releases of the simulated internet; made at the first use. */
export function developmentKey(): Promise<SigningKey> {
  return keepDevelopmentKey(join(projectFolder, ".otter", "sim"));
}

/** From TypeScript to an image that the simulated ESP32 boots and that trusts the simulated internet. */
export async function buildImage(options: ImageOptions = {}): Promise<Uint8Array> {
  const directory = resolve(options.directory ?? join(projectFolder, "firmware-src"));
  const version = options.version ?? manifest.version;
  const overlays = simulationOverlays({
    directory,
    version,
    certificates: authorityPem(await simulatorAuthority()),
    trustedKeys: [(await developmentKey()).publicKey],
    ...(options.config === undefined ? {} : { config: options.config }),
  });
  const files = emitProgram(compileFirmware(directory, overlays), { mode: "firmware" });
  const elf = await withToolchain(files, () => buildFirmware(files));
  return packImage(readFileSync(elf), { version, projectName: manifest.name });
}

/** @throws {CliError} when the firmware has errors, which are then on the terminal */
function compileFirmware(directory: string, overlays: ReadonlyMap<string, string>): Program {
  const place = { entry: existingFile(join(directory, "main.ts")), root: dirname(directory) };
  const { program, diagnostics } = compile({ ...place, overlays });
  if (program !== undefined) return program;
  // A person looks for the mistake in the files as they are; the overlays are shown only if they are to blame.
  if (compileOrReport(place) !== undefined) reportDiagnostics(diagnostics);
  throw new CliError("The firmware has errors.");
}
