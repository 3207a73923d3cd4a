let log = "";
function f(kind: number): string {
  outer: for (let i = 0; ; i++) {
    try {
      try {
        if (kind === 0) throw new Error("inner");
        if (kind === 1) return "returned";
        if (kind === 2) continue outer;
      } finally {
        log += `[${kind}.${i}]`;
        if (kind === 2 && i > 1) break outer;
        if (kind === 1 && i === 0) continue;
      }
    } catch (error) {
      return error instanceof Error ? "caught " + error.message : "?";
    }
    log += "end";
  }
  return "broken";
}
console.log(f(0), f(1), f(2), log);
function swallow(): number {
  while (true) {
    try {
      throw new Error("lost");
    } finally {
      break;
    }
  }
  return 1;
}
function replace(): string {
  try {
    try {
      throw new Error("first");
    } finally {
      throw new Error("second");
    }
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}
console.log(swallow(), replace());
