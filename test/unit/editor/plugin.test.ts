import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Diagnostic, root, TsServer } from "./tsserver.ts";

const file = path.join(root, "firmware-src/support/html.ts");
const text = readFileSync(file, "utf8");
const lastLine = text.split("\n").length;

/** Appended to the module: an error of TypeScript, and one of the language. */
const wrong = 'export const size: number = "large";\nexport const pattern = /x/;\n';

const shown = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(
    ({ source, code, start, end }) =>
      `${source ?? "ts"}(${code ?? 0}) ${start.line - lastLine}:${start.offset}-${end.line - lastLine}:${end.offset}`,
  );

const ofOtter = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ source }) => source === "otter");

function isRunning(id: number): boolean {
  try {
    return readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]?.startsWith("Z") === false;
  } catch {
    return false;
  }
}

describe("the editor", function () {
  // A busy machine takes its time to start two compilers.
  this.timeout(180_000);
  let server: TsServer;
  before(() => {
    server = new TsServer();
    server.send("open", { file, fileContent: text });
  });
  after(async () => {
    const [child = 0] = server.children();
    await server.end();
    // It ends with the editor.
    while (isRunning(child)) await setTimeout(50);
  });

  /** Replaces everything from a line to the end of the document. */
  const replaceEnd = async (line: number, by: string): Promise<void> => {
    const textChanges = [{ start: { line, offset: 1 }, end: { line: line + 100, offset: 1 }, newText: by }];
    await server.request("updateOpen", { changedFiles: [{ fileName: file, textChanges }] });
  };

  it("says nothing about a program that compiles", async () => {
    assert.deepEqual(await server.diagnostics(file), []);
  });

  it("shows as one types what the language refuses, beside TypeScript's own errors and each once", async () => {
    await replaceEnd(lastLine, wrong);
    const found = await server.settled(file, (diagnostics) => ofOtter(diagnostics).length > 0);
    assert.deepEqual(shown(found).sort(), ["otter(1008) 1:24-1:27", "ts(2322) 0:14-0:18"]);
    const [{ text: message, category } = { text: "", category: "" }] = ofOtter(found);
    assert.equal(category, "error");
    assert.match(message, /regular expression/i);
    // The hint says what to write instead.
    assert.ok(message.includes("\n"), message);
  });

  it("carries what it found along while lines are written above it", async () => {
    const insertion = [{ start: { line: 1, offset: 1 }, end: { line: 1, offset: 1 }, newText: "// One\n// Two\n" }];
    await server.request("updateOpen", { changedFiles: [{ fileName: file, textChanges: insertion }] });
    assert.deepEqual(shown(ofOtter(await server.diagnostics(file))), ["otter(1008) 3:24-3:27"]);
  });

  it("takes it back when it is mended", async () => {
    await replaceEnd(lastLine + 2, "");
    const news = server.news();
    assert.deepEqual(await server.diagnostics(file), []);
    await news;
    assert.deepEqual(await server.diagnostics(file), []);
  });

  it("starts its compiler again when that has ended", async () => {
    const [child = 0] = server.children();
    process.kill(child, "SIGKILL");
    await replaceEnd(lastLine + 2, wrong);
    const found = await server.settled(file, (diagnostics) => ofOtter(diagnostics).length > 0);
    assert.deepEqual(shown(ofOtter(found)), ["otter(1008) 3:24-3:27"]);
    assert.notEqual(server.children()[0], child);
  });

  it("offers what the language has, and nothing of browsers and Node", async () => {
    await replaceEnd(lastLine + 2, "\nexport const here = 1;\n");
    const list = (await server.request("completionInfo", { file, line: lastLine + 2, offset: 1 })) as {
      entries: readonly { name: string }[];
    };
    const offered = new Set(list.entries.map(({ name }) => name));
    for (const name of ["console", "Math", "Map", "JSON", "setTimeout", "u8"]) assert.ok(offered.has(name), name);
    const foreign = ["document", "window", "require", "process", "Buffer", "eval", "Proxy", "Reflect", "fetch"];
    assert.deepEqual(
      foreign.filter((name) => offered.has(name)),
      [],
    );
  });

  it("offers the Arduino libraries and their members", async () => {
    const used = 'import { WiFi } from "arduino/WiFi";\nWiFi.\n';
    await replaceEnd(lastLine + 2, used);
    const list = (await server.request("completionInfo", { file, line: lastLine + 3, offset: 6 })) as {
      entries: readonly { name: string }[];
    };
    const members = list.entries.map(({ name }) => name);
    assert.ok(members.includes("begin") && members.includes("RSSI"), members.join());
  });
});
