import assert from "node:assert/strict";
import { journeys } from "./journeys.ts";
import { describeReport, torture } from "./torture.ts";

const seed = Number(process.env["OTTER_SEED"] ?? 20_260_801);

/** `npm run torture -- --all` does the same at every flash operation there is. */
describe("device: power cuts at any flash operation", function () {
  this.timeout(900_000);

  for (const journey of journeys) {
    it(`leaves a device that boots, is old or new, and knows its networks: ${journey.name}`, async () => {
      const [report] = await torture({
        journeys: [journey],
        cutsEach: journey.name === "update" ? 16 : 8,
        stormsEach: 2,
        seed,
        devicesAtOnce: 4,
      });
      assert.ok(report !== undefined && report.cuts >= 8 && report.storms === 6);
      const texts = report.findings.map(({ where, harm, log }) => `${where}: ${harm}\n${log}`);
      assert.deepEqual(texts, [], `${describeReport(report)}\n${texts.join("\n\n")}`);
    });
  }
});
