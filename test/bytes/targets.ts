/** The parsers that are fuzzed, and how long an input of each may be (bytes). */
export const targets: ReadonlyMap<string, number> = new Map([
  ["answer", 2048],
  ["form", 1024],
  ["improv", 600],
  ["jws", 1024],
  ["manifest", 1024],
  ["name", 64],
  ["portal", 1200],
  ["request", 1024],
  ["server", 6000],
  ["url", 256],
  ["version", 96],
]);
