import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { originOf, parseRepository, releaseNotes } from "../../../release/git.ts";

describe("release: what git knows", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "otter-git-"));
    git("init", "--quiet");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function git(...words: readonly string[]): void {
    const identity = ["-c", "user.name=Otter", "-c", "user.email=otter@example.org", "-c", "tag.gpgSign=false"];
    execFileSync("git", [...identity, ...words], { cwd: folder });
  }

  function commit(message: string): void {
    git("commit", "--quiet", "--allow-empty", "--no-gpg-sign", "--message", message);
  }

  it("finds the repository on GitHub", () => {
    assert.equal(originOf(folder), undefined);
    git("remote", "add", "origin", "x");
    for (const url of [
      "https://github.com/pupil/thing.git",
      "https://github.com/pupil/thing",
      "git@github.com:pupil/thing.git",
      "ssh://git@github.com/pupil/thing",
    ]) {
      git("remote", "set-url", "origin", url);
      assert.deepEqual(originOf(folder), { owner: "pupil", name: "thing" }, url);
    }
    git("remote", "set-url", "origin", "/some/folder");
    assert.equal(originOf(folder), undefined);
    assert.deepEqual(parseRepository("pupil/thing"), { owner: "pupil", name: "thing" });
    for (const text of ["thing", "a/b/c", "/b", "a/"]) assert.equal(parseRepository(text), undefined);
  });

  it("makes notes of the commits since the last tag, whether this one is there or not", () => {
    commit("Blink");
    assert.match(releaseNotes(folder, "v1.0.0"), /^The first release\.\n\n- Blink \([0-9a-f]+\)\n$/);
    git("tag", "v1.0.0");
    commit("Fade");
    commit("Glow");
    const notes = releaseNotes(folder, "v1.1.0");
    assert.match(notes, /^Since v1\.0\.0:\n\n- Glow \(.+\)\n- Fade \(.+\)\n$/);
    git("tag", "v1.1.0");
    commit("Later");
    assert.equal(releaseNotes(folder, "v1.1.0"), notes);
  });

  it("has something to say outside of a repository", () => {
    rmSync(path.join(folder, ".git"), { recursive: true });
    assert.equal(releaseNotes(folder, "v1.0.0"), "The first release.");
  });
});
