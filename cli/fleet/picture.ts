import { confirmations, minuteMs } from "./figures.ts";
import type { Runs } from "./report.ts";
import { scenarios } from "./scenarios.ts";

const width = 720;
const height = 300;
const left = 48;
const right = 16;
const top = 30;
const bottom = 40;
/** Between the curve of the first release, which takes an hour, and that of the last one. */
const labelsAtMinute = 75;

interface Curve {
  readonly label: string;
  readonly colour: string;
  /** When each device had it, in minutes from the beginning of the picture. */
  readonly minutes: readonly number[];
}

/** The share of the fleet that runs a release, over time, as SVG. */
export function drawRollout(runs: Runs): string {
  const { rollout, badRelease } = scenarios;
  const [published] = rollout.publications;
  const [bad, next] = badRelease.publications;
  const since = (moments: readonly number[], fromMs: number): number[] =>
    moments.map((atMs) => (atMs - fromMs) / minuteMs);
  const started = [
    ...new Map(
      runs.badRelease.changes
        .filter(({ version }) => version === bad.version)
        .reverse()
        .map(({ device, atMs }) => [device, atMs] as const),
    ).values(),
  ].sort((one, other) => one - other);
  const curves: Curve[] = [
    {
      label: `${published.version} for everybody`,
      colour: "#1a7f37",
      minutes: since(confirmations(runs.rollout, published.version), published.atMs),
    },
    {
      label: `${bad.version}, which crashes, for ${bad.rollout} %: devices that ever started it`,
      colour: "#cf222e",
      minutes: since(started, bad.atMs),
    },
    {
      label: `${next.version} after it`,
      colour: "#0969da",
      minutes: since(confirmations(runs.badRelease, next.version), bad.atMs),
    },
  ];
  return draw(curves, runs.rollout.macs.length, (next.atMs - bad.atMs) / minuteMs + 120);
}

function draw(curves: readonly Curve[], devices: number, minutesInAll: number): string {
  const x = (minutes: number): string => (left + (minutes / minutesInAll) * (width - left - right)).toFixed(1);
  const y = (share: number): string => (height - bottom - share * (height - top - bottom)).toFixed(1);
  const line = (minutes: readonly number[]): string =>
    [
      `M${x(0)} ${y(0)}`,
      ...minutes.map((at, index) => `H${x(at)}V${y((index + 1) / devices)}`),
      `H${x(minutesInAll)}`,
    ].join("");
  const rows = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<path d="M${left} ${y(share)}H${width - right}" stroke="#8884"/>` +
      `<text x="${left - 6}" y="${y(share)}" text-anchor="end" dominant-baseline="middle">${share * 100} %</text>`,
  );
  const columns = Array.from({ length: Math.floor(minutesInAll / 60) + 1 }, (_, hour) => hour).map(
    (hour) => `<text x="${x(hour * 60)}" y="${height - bottom + 18}" text-anchor="middle">${hour} h</text>`,
  );
  const lines = curves.map(
    ({ colour, minutes }) => `<path d="${line(minutes)}" fill="none" stroke="${colour}" stroke-width="2"/>`,
  );
  const labels = curves.map(
    ({ label, colour }, index) =>
      `<text x="${x(labelsAtMinute)}" y="${top + 50 + 18 * index}" fill="${colour}">${label}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="#888">`,
    `<title>How a release reaches ${devices} devices</title>`,
    `<text x="${left}" y="16">Of ${devices} devices run it, hours after the release</text>`,
    ...rows,
    ...columns,
    ...lines,
    ...labels,
    "</svg>",
    "",
  ].join("\n");
}
