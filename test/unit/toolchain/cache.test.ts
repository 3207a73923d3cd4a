import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Cache, cacheFolder, contentKey } from "../../../toolchain/cache.ts";
import { CompilerRefusedError } from "../../../toolchain/errors.ts";
import { findGxx } from "../../../toolchain/gxx.ts";
import { compileObject, type Compilation } from "../../../toolchain/objects.ts";
import { parallel } from "../../../toolchain/parallel.ts";

const key = contentKey(["key"]);
const dayMs = 24 * 60 * 60 * 1000;

describe("the cache of what g++ has made", () => {
  let folder: string;
  let cache: Cache;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-cache-"));
    cache = new Cache(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (text: string) => (draft: string) => Promise.resolve(writeFileSync(draft, text));

  it("is where the environment says", () => {
    assert.equal(cacheFolder({ OTTER_CACHE: "/x/y" }), "/x/y");
    assert.equal(cacheFolder({ XDG_CACHE_HOME: "/x" }), "/x/otter");
  });

  it("tells contents apart, also where their parts are cut elsewhere", () => {
    assert.notEqual(contentKey(["ab", "c"]), contentKey(["a", "bc"]));
  });

  it("makes an entry once, however many ask for it at the same time", async () => {
    let made = 0;
    const make = async (draft: string) => {
      made++;
      await new Promise((resolve) => setTimeout(resolve, 5));
      writeFileSync(draft, "content");
    };
    const entries = await Promise.all([1, 2, 3].map(() => cache.obtain("things", key, make)));
    assert.equal(new Set(entries).size, 1);
    assert.equal(readFileSync(entries[0] ?? "", "utf8"), "content");
    await cache.obtain("things", key, make);
    assert.equal(made, 1);
  });

  it("lets two processes make the same folder", async () => {
    const make = (draft: string) => {
      mkdirSync(draft);
      return Promise.resolve(writeFileSync(path.join(draft, "file"), "same"));
    };
    const entries = await Promise.all([cache, new Cache(folder)].map((each) => each.obtain("things", key, make)));
    assert.equal(readFileSync(path.join(entries[1] ?? "", "file"), "utf8"), "same");
    assert.deepEqual(readdirSync(path.join(folder, "drafts")), []);
  });

  it("has no entry, whole or half, after a failure", async () => {
    const fail = (draft: string) => {
      writeFileSync(draft, "half");
      return Promise.reject(new Error("no"));
    };
    await assert.rejects(cache.obtain("things", key, fail), /no/);
    assert.equal(cache.find("things", key), undefined);
    assert.deepEqual(readdirSync(path.join(folder, "drafts")), []);
  });

  it("forgets what was not used for weeks", async () => {
    const old = await cache.obtain("things", key, write("old"));
    const fresh = await cache.obtain("things", contentKey(["other"]), write("fresh"));
    const longAgo = new Date(Date.now() - 30 * dayMs);
    utimesSync(old, longAgo, longAgo);
    cache.prune();
    assert.deepEqual([existsSync(old), existsSync(fresh)], [false, true]);
  });
});

describe("objects", function () {
  this.timeout(5 * 60_000);
  let folder: string;
  let compilation: Compilation;
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-objects-"));
    writeFileSync(path.join(folder, "a.h"), "constexpr int kValue = 1;\n");
    writeFileSync(path.join(folder, "a.cpp"), '#include "a.h"\nint value() { return kValue; }\n');
    writeFileSync(path.join(folder, "wrong.cpp"), "int value() { return nothing; }\n");
    compilation = {
      gxx: await findGxx(),
      cache: new Cache(path.join(folder, "cache")),
      flavour: { name: "test", flags: ["-O0"], linkFlags: [] },
      folder,
      includes: [],
      defines: [],
    };
  });
  after(() => rmSync(folder, { recursive: true }));

  it("are made again only when the source or a header differs", async () => {
    const first = await compileObject("a.cpp", compilation);
    const written = statSync(first).ino;
    assert.equal(await compileObject("a.cpp", compilation), first);
    assert.equal(statSync(first).ino, written);
    writeFileSync(path.join(folder, "a.h"), "constexpr int kValue = 22;\n");
    const second = await compileObject("a.cpp", compilation);
    assert.notEqual(second, first);
    writeFileSync(path.join(folder, "a.h"), "constexpr int kValue = 1;\n");
    assert.equal(await compileObject("a.cpp", compilation), first);
  });

  it("carry what g++ said when there is none", async () => {
    await assert.rejects(compileObject("wrong.cpp", compilation), (error: unknown) => {
      assert.ok(error instanceof CompilerRefusedError);
      assert.equal(error.subject, "wrong.cpp");
      assert.match(error.output, /nothing.*not declared/);
      return true;
    });
  });
});

describe("work in parallel", () => {
  it("keeps the order of its results and its limit", async () => {
    let running = 0;
    let most = 0;
    const work = async (item: number) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5 - item));
      running--;
      return item * 2;
    };
    assert.deepEqual(await parallel([1, 2, 3, 4], work, 2), [2, 4, 6, 8]);
    assert.equal(most, 2);
  });

  it("stops at a failure", async () => {
    const started: number[] = [];
    const work = (item: number) => {
      started.push(item);
      return Promise.reject(new Error("no"));
    };
    await assert.rejects(parallel([1, 2, 3], work, 1), /no/);
    assert.deepEqual(started, [1]);
  });
});
