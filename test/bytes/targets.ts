/** The parsers that are fuzzed, and how long an input of each may be (bytes). */
export const targets: ReadonlyMap<string, number> = new Map([
  ["answer", 2048],
  ["download", 3000],
  ["form", 1024],
  ["improv", 600],
  ["inflate", 1024],
  ["jws", 1024],
  ["manifest", 1024],
  ["name", 64],
  ["patch", 1024],
  ["portal", 1200],
  ["request", 1024],
  ["server", 6000],
  ["url", 256],
  ["version", 96],
]);
