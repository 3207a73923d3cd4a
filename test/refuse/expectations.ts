/** Codes that a program says stand on its lines: `counter++; //! OT2009`. */
const marker = /\/\/!((?: (?:OT|TS)\d+)+)\s*$/;

/** `line:code` for every error that the program's own comments announce, sorted. */
export function expectedErrors(source: string): string[] {
  return source
    .split("\n")
    .flatMap((text, index) =>
      (marker.exec(text)?.[1] ?? "")
        .split(" ")
        .filter(Boolean)
        .map((code) => `${index + 1}:${code}`),
    )
    .sort(byLine);
}

/** Sorts `line:code` as a reader goes through the file. */
export function byLine(left: string, right: string): number {
  return Number.parseInt(left) - Number.parseInt(right) || (left < right ? -1 : Number(left > right));
}
