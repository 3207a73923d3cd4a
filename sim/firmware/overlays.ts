import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicKey } from "../../release/keys.ts";
import { versionModule } from "../../release/version.ts";

/** Members of the configuration to replace: section → member → value. */
export type ConfigChanges = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface SimulatedFirmware {
  /** The folder of a firmware: `main.ts`, `config.ts`, `version.ts`. Absolute. */
  readonly directory: string;
  readonly version: string;
  /** The roots of the simulated internet, PEM; the firmware then trusts these. */
  readonly certificates: string;
  /** Who signs the releases of the simulated internet; the firmware then believes these, and nobody else. */
  readonly trustedKeys: readonly PublicKey[];
  readonly config?: ConfigChanges;
}

const originalName = "config-as-written.ts";

/**
 * Texts that stand in for files of a firmware while it is built for the simulator: its version, and a configuration
 * that is the written one with a few members replaced. The files themselves are not touched.
 */
export function simulationOverlays(firmware: SimulatedFirmware): Map<string, string> {
  const config = join(firmware.directory, "config.ts");
  const written = readFileSync(config, "utf8");
  const { certificates, trustedKeys } = firmware;
  const changes = mergeChanges({ ota: { certificates, trustedKeys } }, firmware.config ?? {});
  return new Map([
    [join(firmware.directory, "version.ts"), versionModule(firmware.version)],
    [join(firmware.directory, originalName), written],
    [config, configModule(written, changes)],
  ]);
}

function mergeChanges(left: ConfigChanges, right: ConfigChanges): ConfigChanges {
  const sections = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Object.fromEntries([...sections].map((section) => [section, { ...left[section], ...right[section] }]));
}

function configModule(written: string, changes: ConfigChanges): string {
  const exportedTypes = [...written.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
  const types =
    exportedTypes.length === 0 ? [] : [`export type { ${exportedTypes.join(", ")} } from "./${originalName}";`];
  const sections = Object.entries(changes).map(([section, members]) => {
    const replaced = Object.entries(members).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `  ${section}: { ...original.${section}, ${replaced.join(", ")} },`;
  });
  return [
    `import { config as original } from "./${originalName}";`,
    ...types,
    "",
    "export const config: typeof original = {",
    "  ...original,",
    ...sections,
    "};",
    "",
  ].join("\n");
}
