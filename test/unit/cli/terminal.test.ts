import assert from "node:assert/strict";
import { Terminal, isColourful } from "../../../cli/terminal.ts";

class Recorder {
  readonly isTTY: boolean;
  readonly columns = 40;
  text = "";

  constructor(isTTY: boolean) {
    this.isTTY = isTTY;
  }

  write(text: string): void {
    this.text += text;
  }
}

/** What a person sees: each line as the last text that was written over it. */
function visible(text: string): string[] {
  return text.split("\n").map((line) => line.slice(line.lastIndexOf("\u001b[2K") + 1).replace(/^\[2K/, ""));
}

describe("the terminal", () => {
  it("colours a terminal, unless it is told not to", () => {
    assert.equal(isColourful({ isTTY: true, write: () => true }, {}, []), true);
    assert.equal(isColourful({ isTTY: true, write: () => true }, { NO_COLOR: "1" }, []), false);
    assert.equal(isColourful({ isTTY: true, write: () => true }, {}, ["run", "--no-color"]), false);
    assert.equal(isColourful({ isTTY: true, write: () => true }, { TERM: "dumb" }, []), false);
  });

  it("does not colour a pipe, unless it is told to", () => {
    assert.equal(isColourful({ write: () => true }, {}, []), false);
    assert.equal(isColourful({ write: () => true }, { FORCE_COLOR: "1" }, []), true);
    assert.equal(isColourful({ write: () => true }, { FORCE_COLOR: "0" }, []), false);
  });

  it("takes its progress line away before the next line", () => {
    const errors = new Recorder(true);
    const terminal = new Terminal(new Recorder(false), errors, { NO_COLOR: "1" }, []);
    terminal.progress("compiling main.ts");
    terminal.progress("compiling portal.ts");
    terminal.note("done");
    assert.deepEqual(visible(errors.text), ["done", ""]);
  });

  it("keeps a progress line within one row", () => {
    const errors = new Recorder(true);
    new Terminal(new Recorder(false), errors, { NO_COLOR: "1" }, []).progress("x".repeat(200));
    assert.ok(visible(errors.text).every((line) => line.length <= errors.columns));
  });

  it("writes plain lines and no progress into a pipe", () => {
    const [output, errors] = [new Recorder(false), new Recorder(false)];
    const terminal = new Terminal(output, errors, {}, []);
    terminal.progress("compiling");
    terminal.line(terminal.paint.green("12 files"));
    terminal.error("no board");
    assert.equal(output.text, "12 files\n");
    assert.equal(errors.text, "error no board\n");
  });
});
