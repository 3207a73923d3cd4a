import assert from "node:assert/strict";
import fc from "fast-check";
import { follow } from "../../../editor/follow.cjs";

describe("a part of a text that is being changed", () => {
  it("is found again when the change is elsewhere", () => {
    const part = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.string(), part, fc.string(), fc.string(), (head, marked, tail, inserted) => {
        const before = head + marked + tail;
        for (const after of [head + inserted + marked + tail, head + marked + inserted + tail]) {
          const start = follow(before, after, head.length, marked.length);
          // Where a text repeats itself, any place with the same characters is as good.
          if (start !== undefined) assert.equal(after.slice(start, start + marked.length), marked);
        }
      }),
    );
  });

  it("moves with what is written before it, and stays before what is written after it", () => {
    assert.equal(follow("let a = b;", "// x\nlet a = b;", 8, 1), 13);
    assert.equal(follow("let a = b;", "let a = b; // x", 8, 1), 8);
    assert.equal(follow("let a = b;", "let a = b;", 8, 1), 8);
  });

  it("is nowhere while it is changed itself", () => {
    assert.equal(follow("let a = beta;", "let a = bea;", 8, 4), undefined);
    assert.equal(follow("let a = beta;", "let a = ;", 8, 4), undefined);
  });
});
