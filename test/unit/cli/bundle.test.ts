import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../..");

/** A project of its own around the real launcher, with a `main.ts` that tests may change. */
class Scratch {
  readonly folder = mkdtempSync(path.join(tmpdir(), "otter-bundle-"));

  constructor() {
    mkdirSync(path.join(this.folder, "cli"));
    for (const file of ["package.json", "cli/otter.mjs", "cli/bundle.mjs"]) {
      cpSync(path.join(root, file), path.join(this.folder, file));
    }
    symlinkSync(path.join(root, "node_modules"), path.join(this.folder, "node_modules"));
  }

  writeMain(body: string): void {
    const text = `import path from "node:path";\nexport async function main(words: readonly string[]): Promise<number> { ${body} }\n`;
    writeFileSync(path.join(this.folder, "cli/main.ts"), text);
  }

  run(...words: readonly string[]) {
    return spawnSync(process.execPath, [path.join(this.folder, "cli/otter.mjs"), ...words], {
      cwd: "/",
      encoding: "utf8",
    });
  }

  bundles(): string[] {
    return readdirSync(path.join(this.folder, ".otter/cli")).filter((name) => name !== "current.json");
  }
}

describe("the otter launcher", function () {
  this.timeout(30_000);
  let scratch: Scratch;
  beforeEach(() => {
    scratch = new Scratch();
  });
  afterEach(() => {
    rmSync(scratch.folder, { recursive: true });
  });

  it("runs the TypeScript of the CLI from any folder and passes on its exit code", () => {
    scratch.writeMain("console.log(words.join('+')); return 7;");
    const { stdout, status } = scratch.run("run", "x.ts");
    assert.equal(stdout, "run+x.ts\n");
    assert.equal(status, 7);
  });

  it("notices a changed source, and makes nothing anew without one", () => {
    scratch.writeMain("console.log('old'); return 0;");
    assert.equal(scratch.run().stdout, "old\n");
    assert.equal(scratch.run().stdout, "old\n");
    assert.equal(scratch.bundles().length, 1);
    scratch.writeMain("console.log('newer'); return 0;");
    assert.equal(scratch.run().stdout, "newer\n");
    assert.equal(scratch.bundles().length, 2);
  });

  it("lets a source find the files beside itself", () => {
    scratch.writeMain(
      "console.log(path.relative('/', import.meta.dirname), new URL('.', import.meta.url).pathname); return 0;",
    );
    const folder = path.join(scratch.folder, "cli");
    assert.equal(scratch.run().stdout, `${folder.slice(1)} ${folder}/\n`);
  });

  it("names the line of the TypeScript in a stack", () => {
    scratch.writeMain("throw new Error('boom');");
    assert.match(scratch.run().stderr, new RegExp(`${scratch.folder}/cli/main\\.ts:2:`));
  });

  it("leaves no half-made bundle behind when a source has an error", () => {
    scratch.writeMain("return (;");
    const { status, stderr } = scratch.run();
    assert.notEqual(status, 0);
    assert.match(stderr, /main\.ts:2/);
    assert.equal(existsSync(path.join(scratch.folder, ".otter")), false);
  });

  it("makes one bundle when two commands start at once", () => {
    scratch.writeMain("console.log('one'); return 0;");
    const start = `node ${scratch.folder}/cli/otter.mjs`;
    const { stdout, stderr } = spawnSync("sh", ["-c", `${start} & ${start} & wait`], { encoding: "utf8" });
    assert.equal(stdout, "one\none\n", stderr);
    assert.equal(scratch.bundles().length, 1);
  });
});
