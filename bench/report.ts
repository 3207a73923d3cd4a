import type { Figure, Result } from "./bench.ts";

const digitsAfterPoint: Readonly<Record<Figure["unit"], number>> = {
  s: 2,
  ms: 1,
  MiB: 0,
  kB: 0,
  bytes: 0,
  "%": 1,
  lines: 0,
  blocks: 0,
  ratio: 2,
  requests: 1,
  minutes: 0,
  devices: 0,
};

const [blockStart, blockEnd] = ["<!-- figures: written by `npm run bench` -->", "<!-- end of figures -->"];

/** `1,234.5 kB`: the same on every machine, whatever its language. */
export function formatFigure({ value, unit }: Figure): string {
  const digits = digitsAfterPoint[unit];
  const number = value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === "ratio" ? `${number} ×` : `${number} ${unit}`;
}

/** The figures as a Markdown table, with what they were measured on; those that are details only if they are asked for. */
export function formatTable(results: readonly Result[], machine: string, withDetails = true): string {
  const rows = results.flatMap(({ title, figures }) =>
    figures
      .filter((figure) => withDetails || figure.isDetail !== true)
      .map((figure, index) => `| ${index === 0 ? title : ""} | ${figure.name} | ${formatFigure(figure)} |`),
  );
  return ["| what | figure | measured |", "| --- | --- | ---: |", ...rows, "", `Measured on ${machine}.`].join("\n");
}

/**
 * Puts the table between the two markers of a document.
 *
 * @throws when the document has no such place
 */
export function replaceBlock(document: string, table: string): string {
  const [start, end] = [document.indexOf(blockStart), document.indexOf(blockEnd)];
  if (start < 0 || end < start)
    throw new Error(`There is no "${blockStart}" … "${blockEnd}" to write the figures into.`);
  return `${document.slice(0, start)}${blockStart}\n\n${table}\n\n${document.slice(end)}`;
}
