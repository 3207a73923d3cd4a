/** What the firmware logs while the tests of the enclosing `describe` run; it is kept off the terminal. */
export function captureLog(): { lines(): string[]; has(expected: string | RegExp): boolean; clear(): void } {
  const lines: string[] = [];
  const original = console.log;
  before(() => {
    console.log = (...data: unknown[]) => void lines.push(data.join(" "));
  });
  after(() => {
    console.log = original;
  });
  return {
    lines: () => [...lines],
    has: (expected) => lines.some((line) => (typeof expected === "string" ? line === expected : expected.test(line))),
    clear: () => void lines.splice(0),
  };
}
