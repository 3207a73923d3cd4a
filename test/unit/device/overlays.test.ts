import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulationOverlays } from "../../../sim/firmware/overlays.ts";

const written = `export type Source = { readonly kind: "a" | "b" };
export const config = { ota: { source: { kind: "a" } as Source, intervalMs: 60 * 1000, certificates: "real" }, led: { pin: 2 } };
`;

interface Loaded {
  readonly config: unknown;
}

describe("firmware for the simulator", () => {
  let directory: string;

  before(() => {
    directory = mkdtempSync(join(tmpdir(), "otter-overlays-"));
    writeFileSync(join(directory, "config.ts"), written);
    writeFileSync(join(directory, "version.ts"), 'export const version = "0.0.0";\n');
  });

  after(() => rmSync(directory, { recursive: true }));

  it("has its version and its changes, and what was written for the rest", async () => {
    const config = { ota: { intervalMs: 5000, source: { kind: "b" } } };
    const trustedKeys = [{ kid: "somebody", x: "AA", y: "BB" }];
    const certificates = "line\n`${quoted}`";
    const overlays = simulationOverlays({ directory, version: "1.1.0", certificates, trustedKeys, config });
    for (const [path, text] of overlays) writeFileSync(path, text);
    const loaded = (await import(join(directory, "config.ts"))) as Loaded;
    assert.deepEqual(loaded.config, {
      ota: { source: { kind: "b" }, intervalMs: 5000, certificates, trustedKeys },
      led: { pin: 2 },
    });
    assert.match(overlays.get(join(directory, "version.ts")) ?? "", /version = "1\.1\.0"/);
    assert.match(overlays.get(join(directory, "config.ts")) ?? "", /export type \{ Source \}/);
  });
});
