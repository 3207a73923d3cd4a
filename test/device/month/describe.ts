import type { MonthReport } from "./month.ts";
import { enduranceErases } from "./wear.ts";

/** What of a run's heap is no leak: texts that are longer than before. */
const slackBytes = 1024;
const daysOfMonth = 30;
const monthsOfYear = 12;

/** For the terminal. */
export function describeMonth(report: MonthReport): string {
  const { days, seed, boots, checks, apiCalls, goodReleases, badReleases, outages, interruptions, longestHours } =
    report;
  const longest = report.heap.reduce((one, other) => (other.hours > one.hours ? other : one), {
    hours: 0,
    grownBytes: 0,
  });
  const most = Math.max(0, ...report.heap.map(({ grownBytes }) => grownBytes));
  return [
    `${days} days, seed ${seed}: ${checks} checks, ${apiCalls} calls of GitHub's API, ${boots} boots`,
    `${goodReleases} good releases and ${badReleases} bad ones, ${outages} outages, ${interruptions} power cuts and resets`,
    `releases: ${report.missed.length} missed; the longest took ${longestHours} hours from when it could be had`,
    `heap: ${report.heap.length} runs, the longest of ${longest.hours} hours grew by ${longest.grownBytes} bytes, the worst by ${most}`,
    "flash, erases a month of the sector that has most:",
    ...report.wear.map(({ partition, mostErases }) => {
      const aMonth = (mostErases * daysOfMonth) / days;
      const years = enduranceErases / aMonth / monthsOfYear;
      return `  ${partition}: ${aMonth.toFixed(1)}, so ${Math.round(years)} years to ${enduranceErases} erases`;
    }),
  ].join("\n");
}

/** What must not have happened, in words. */
export function problemsOf({ missed, heap, apiCalls, wear, days }: MonthReport): string[] {
  const leastYears = 20;
  return [
    ...missed.map((text) => `missed: ${text}`),
    ...heap
      .filter(({ grownBytes }) => grownBytes > slackBytes)
      .map(({ hours, grownBytes }) => `leak: ${grownBytes} bytes in ${hours} hours`),
    ...(apiCalls > 0 ? [`${apiCalls} calls of GitHub's API`] : []),
    ...wear
      .filter(({ mostErases }) => (mostErases * 365 * leastYears) / days > enduranceErases)
      .map(({ partition, mostErases }) => `wear: ${mostErases} erases of one sector of ${partition} in ${days} days`),
  ];
}
