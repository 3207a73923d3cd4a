import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../../../scripts/check/process.ts";
import { checkHeader } from "./compile.ts";

const folder = path.join(root, "runtime/otter");
const headers = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".h"));

describe("the runtime's headers", () => {
  it("compile each by itself", async function () {
    this.timeout(600_000);
    const failures: string[] = [];
    for (const header of headers) {
      const errors = await checkHeader(`otter/${header}`, "gnu++20");
      if (errors !== "") failures.push(`${header}:\n${errors.slice(0, 500)}`);
    }
    assert.deepEqual(failures, []);
  });

  it("compile in the standard that the device's compiler uses", async function () {
    this.timeout(60_000);
    assert.equal(await checkHeader("otter/otter.h", "gnu++2b"), "");
  });
});
