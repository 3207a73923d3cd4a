import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Goal } from "../../../scripts/setup/goals.mjs";
import type { Need } from "../../../scripts/setup/needs.mjs";
import { areInstalled } from "../../../scripts/setup/node-packages.mjs";
import { satisfy } from "../../../scripts/setup/satisfy.mjs";
import { isStillReady } from "../../../scripts/setup/stamp.mjs";

const root = path.resolve(import.meta.dirname, "../../..");

/** What a run of `satisfy` said and did. */
interface Outcome {
  readonly found: readonly string[] | undefined;
  readonly said: string;
  readonly exitCode: number;
  readonly installed: readonly string[];
}

describe("the set-up", function () {
  this.timeout(30_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-setup-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A need that a file in the scratch folder meets. */
  function need(name: string, how: Pick<Need, "debian" | "install"> = {}): Need {
    const file = path.join(folder, name);
    return { name, find: () => (existsSync(file) ? file : undefined), ...how };
  }

  /** Runs `satisfy` on a Debian where `packages` become files in the scratch folder. */
  async function attempt(goal: Goal, { isRoot }: { readonly isRoot: boolean }): Promise<Outcome> {
    const installed: string[] = [];
    const system = {
      isDebian: () => true,
      canInstall: () => isRoot,
      installDebian: (packages: string[]) => {
        installed.push(...packages);
        for (const name of packages) writeFileSync(path.join(folder, name), "");
        return Promise.resolve();
      },
    };
    let said = "";
    const write = process.stderr.write.bind(process.stderr);
    const exitCodeBefore = process.exitCode;
    process.stderr.write = (text: string | Uint8Array) => {
      said += String(text);
      return true;
    };
    try {
      const found = await satisfy(goal, system);
      return { found, said, exitCode: Number(process.exitCode ?? 0), installed };
    } finally {
      process.stderr.write = write;
      process.exitCode = exitCodeBefore;
    }
  }

  it("says nothing when everything is there", async () => {
    writeFileSync(path.join(folder, "tool"), "");
    const { found, said, exitCode } = await attempt({ required: [need("tool")] }, { isRoot: false });
    assert.deepEqual(found, [path.join(folder, "tool")]);
    assert.equal(said, "");
    assert.equal(exitCode, 0);
  });

  it("installs everything that is missing in one go as root", async () => {
    const goal = { required: [need("g++", { debian: ["g++"] }), need("chromium", { debian: ["chromium"] })] };
    const { found, installed } = await attempt(goal, { isRoot: true });
    assert.deepEqual(installed, ["g++", "chromium"]);
    assert.equal(found?.length, 2);
  });

  it("prints the one command that installs it otherwise", async () => {
    const goal = { required: [need("g++", { debian: ["g++"] }), need("mbedTLS", { debian: ["libmbedtls-dev"] })] };
    const { found, said, exitCode } = await attempt(goal, { isRoot: false });
    assert.equal(found, undefined);
    assert.match(said, /^ {2}sudo apt-get update && sudo apt-get install -y g\+\+ libmbedtls-dev$/m);
    assert.equal(exitCode, 1);
  });

  it("goes on without what is only wanted, and says so", async () => {
    const failing = need("PlatformIO", { install: () => Promise.reject(new Error("no network")) });
    const { found, said, exitCode } = await attempt({ required: [], wanted: [failing] }, { isRoot: false });
    assert.deepEqual(found, []);
    assert.match(said, /PlatformIO: no network/);
    assert.match(said, /Going on without PlatformIO/);
    assert.equal(exitCode, 0);
  });

  it("does not go on without what is required", async () => {
    const failing = need("npm packages", { install: () => Promise.reject(new Error("no network")) });
    const { found, said, exitCode } = await attempt({ required: [failing] }, { isRoot: false });
    assert.equal(found, undefined);
    assert.match(said, /no network/);
    assert.equal(exitCode, 1);
  });

  it("notices packages that are missing or of another version, but for optional ones", () => {
    const wanted = {
      "": { version: "0.1.0" },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b-darwin": { version: "1.0.0", optional: true },
    };
    assert.equal(areInstalled(wanted, { "node_modules/a": { version: "1.0.0" } }), true);
    assert.equal(areInstalled(wanted, { "node_modules/a": { version: "1.0.1" } }), false);
    assert.equal(areInstalled(wanted, {}), false);
  });

  it("says nothing and costs next to nothing the second time", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/setup.mjs", "test"], { cwd: root });
    assert.equal(String(stdout) + String(stderr), "");
    assert.equal(status, 0);
    // The fastest of a few: how long it takes when nothing else runs on this core.
    const timesMs = Array.from({ length: 10 }, () => {
      const started = performance.now();
      assert.ok(isStillReady("test"));
      return performance.now() - started;
    });
    assert.ok(Math.min(...timesMs) < 50, `${Math.min(...timesMs)} ms`);
  });
});
