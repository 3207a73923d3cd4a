const log: string[] = [];
function work(n: number): number {
  try {
    log.push("1");
    try {
      log.push("2");
      try {
        if (n === 1) return 10;
        if (n === 2) throw new RangeError("r");
        log.push("3");
      } finally {
        log.push("f3");
      }
      log.push("4");
    } catch (error) {
      log.push("c" + (error instanceof RangeError));
      if (n === 2) return 20;
    } finally {
      log.push("f2");
    }
    log.push("5");
  } finally {
    log.push("f1");
  }
  return 0;
}
for (const n of [0, 1, 2]) {
  log.push(`=${work(n)}`);
}
console.log(log.join(" "));
