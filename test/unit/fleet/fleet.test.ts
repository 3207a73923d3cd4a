import assert from "node:assert/strict";
import { loadBetween, timeUntil, versionsAtTheEnd } from "../../../cli/fleet/figures.ts";
import { loadFirmware } from "../../../cli/fleet/load.ts";
import { drawRollout } from "../../../cli/fleet/picture.ts";
import { createReport, describeReport, type FleetReport, type Runs } from "../../../cli/fleet/report.ts";
import { firstRollout, hourMs, runScenario, scenarios } from "../../../cli/fleet/scenarios.ts";
import { createKeyPem, readSigningKey } from "../../../release/keys.ts";

const devices = 200;
// Here and not in a hook: a module that awaits is loaded as ESM, and then there is one copy of the stand-ins.
const firmware = await loadFirmware();

describe("fleet: a release and its devices", function () {
  this.timeout(120_000);
  let runs: Runs;
  let report: FleetReport;

  before(async () => {
    const options = { devices, seed: 1, firmware, key: await readSigningKey(createKeyPem("secret"), "secret") };
    runs = {
      rollout: await runScenario(scenarios.rollout, options),
      powerCut: await runScenario(scenarios.powerCut, options),
      badRelease: await runScenario(scenarios.badRelease, options),
    };
    report = createReport(runs, 1, firmware);
  });

  it("brings a release to everybody within little more than an interval", () => {
    assert.deepEqual([...versionsAtTheEnd(runs.rollout)], [["1.1.0", devices]]);
    const { "50": half, "90": most, "100": all } = report.minutesUntil;
    assert.ok(half !== undefined && most !== undefined && all !== undefined);
    assert.ok(half > 15 && half < 45, `half after ${half} minutes`);
    assert.ok(half < most && most < all && all <= 70, `${half}, ${most}, ${all} minutes`);
  });

  it("has no minute with three times the requests of the average while a release spreads", () => {
    const { peakPerMinute, meanPerMinute } = report.rollout;
    assert.ok(meanPerMinute > devices / 15, `${meanPerMinute} a minute`);
    assert.ok(peakPerMinute < 3 * meanPerMinute, `${peakPerMinute} in the worst minute, ${meanPerMinute} on average`);
  });

  it("asks GitHub's API never, and fetches each image once for each device", () => {
    assert.equal(runs.rollout.requests.filter(({ host }) => host === "api.github.com").length, 0);
    const images = runs.rollout.requests.filter(({ bytes }) => bytes > 100_000).length;
    assert.equal(images, devices);
  });

  it("spreads devices that were switched on at the same moment over the interval", () => {
    const { first } = report.afterPowerCut;
    // Some places in the interval are in its first minute.
    assert.ok(first >= devices && first < 1.1 * devices, `${first} requests in the first minute`);
    const quarters = [0, 1, 2, 3].map(
      (quarter) =>
        loadBetween(runs.powerCut, 60_000 + (quarter * hourMs) / 4, 60_000 + ((quarter + 1) * hourMs) / 4).requests,
    );
    for (const requests of quarters) {
      assert.ok(Math.abs(requests - devices / 4) < 0.35 * (devices / 4), `quarters of the hour: ${quarters.join(" ")}`);
    }
  });

  it("gives a crashing release to the chosen tenth only, and all of these come back by themselves", () => {
    const { hit, chosen, recovered, crashes, atTheEnd } = report.badRelease;
    assert.equal(hit, runs.badRelease.macs.filter((mac) => firmware.rolloutPlace(mac, "1.1.0") < firstRollout).length);
    assert.equal(hit, chosen);
    assert.ok(hit > 0 && hit < 0.2 * devices, `${hit} devices`);
    assert.equal(recovered, hit);
    // The firmware's own limit of attempts.
    assert.equal(crashes, 3 * hit);
    assert.deepEqual(atTheEnd, { "1.1.1": devices });
  });

  it("gives the same figures for the same seed, and others for another", async () => {
    const key = await readSigningKey(createKeyPem("secret"), "secret");
    const few = { devices: 20, key, firmware };
    const [one, again, other] = [
      await runScenario(scenarios.rollout, { ...few, seed: 7 }),
      await runScenario(scenarios.rollout, { ...few, seed: 7 }),
      await runScenario(scenarios.rollout, { ...few, seed: 8 }),
    ];
    assert.deepEqual(one.changes, again.changes);
    assert.deepEqual(one.requests, again.requests);
    assert.notDeepEqual(one.macs, other.macs);
    assert.ok((timeUntil(one, "1.1.0", 1, 2 * hourMs) ?? 0) > 0);
  });

  it("says all of it in words and as a picture", () => {
    const text = describeReport(report);
    assert.match(text, /200 devices, seed 1\n/);
    assert.match(text, /50 % after \d+ minutes, 90 % after \d+, 100 % after \d+/);
    const picture = drawRollout(runs);
    assert.match(picture, /^<svg [^>]+>\n[^]+<\/svg>\n$/);
    assert.doesNotMatch(picture, /NaN|undefined/);
    // A step for each device that has it.
    const [curve = ""] = /<path d="M[^"]*" fill="none" stroke="#1a7f37"/.exec(picture) ?? [];
    assert.equal(curve.split("V").length - 1, devices);
  });
});
