import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { LoadMemory } from "../../../compiler/1-load/memory.ts";
import { diagnose } from "../../../compiler/index.ts";
import { generateFiles, readMessages, root } from "../../../scripts/messages/files.ts";
import type { CatalogueEntry } from "../../../scripts/messages/parse.ts";

const entries: readonly CatalogueEntry[] = readMessages().flatMap(([, members]) => members);

describe("the catalogue of diagnostics", function () {
  this.timeout(60_000);

  it("is generated from the messages as they are now", async () => {
    const files = await generateFiles();
    for (const [name, text] of files) {
      const file = path.join(root, name);
      assert.ok(existsSync(file) && readFileSync(file, "utf8") === text, `${name} is stale: run npm run messages`);
    }
    const pages = readdirSync(path.join(root, "docs/diagnostics")).map((name) => `docs/diagnostics/${name}`);
    assert.deepEqual(
      pages.filter((page) => !files.has(page)),
      [],
      "pages of messages that are gone",
    );
  });

  it("gives each code and each name once", () => {
    for (const key of ["code", "name"] as const) {
      const values = entries.map((entry) => entry[key]);
      assert.deepEqual([...new Set(values)], values);
    }
  });
});

describe("the codes", () => {
  /** Codes that no program under `test/refuse` can show, and who does. */
  const shownElsewhere: Readonly<Record<string, string>> = {
    OT1024: "hostile.test.ts",
    OT5001: "kept for bindings that cannot be read; today TypeScript's own errors say it",
    OT9001: "a fault of the compiler, which no program is known to show",
    OT9002: "likewise, of its output",
  };

  it("are each expected by a refused program", () => {
    const folder = path.join(root, "test/refuse/programs");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const expected = new Set(
      names.flatMap((name) => [...readFileSync(path.join(folder, name), "utf8").matchAll(/OT\d{4}/g)].map(String)),
    );
    const missing = entries.map(({ code }) => code).filter((code) => !expected.has(code) && !(code in shownElsewhere));
    assert.deepEqual(missing, []);
  });
});

describe("the examples in the messages", function () {
  this.timeout(60_000);
  const memory = new LoadMemory();

  for (const { code, name, examples } of entries) {
    examples.forEach(({ kind, source }, index) => {
      it(`${code} ${name}: ${kind}`, () => {
        const file = path.join(root, `example-${code}-${index}.ts`);
        const found = diagnose([file], root, { overlays: new Map([[file, source]]), memory });
        const codes = [...new Set(found.map((each) => each.code))];
        const expected = kind === "wrong" ? [code] : [];
        assert.deepEqual(codes, expected, found.map((each) => `${each.code}: ${each.text}`).join("\n"));
      });
    });
  }
});
