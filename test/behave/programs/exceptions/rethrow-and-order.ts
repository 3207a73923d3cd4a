const log: string[] = [];
function step(name: string, next?: () => void): void {
  log.push(`+${name}`);
  try {
    if (next) next();
    else throw new Error("deep");
  } catch (error) {
    log.push(`!${name}`);
    throw error;
  } finally {
    log.push(`-${name}`);
  }
}
try {
  step("a", () => step("b", () => step("c")));
} catch {
  log.push("end");
}
console.log(log.join(" "));
