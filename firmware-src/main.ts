import { millis, Serial } from "arduino/Arduino";
import { esp_ota_get_running_partition } from "arduino/EspOta";
import { boardName } from "arduino/Board";
import { MDNS } from "arduino/ESPmDNS";
import { configTime } from "arduino/Time";
import { readConnection, readDetails, type DetailSources } from "./components/device/details.ts";
import { Device } from "./components/device/device.ts";
import { readIdentity } from "./components/device/identity.ts";
import { Improv } from "./components/improv/improv.ts";
import { CrashLadder } from "./components/ota/crash-ladder.ts";
import { factsJson, type FactSources } from "./components/ota/facts.ts";
import { Folder } from "./components/ota/folder.ts";
import { GithubReleases } from "./components/ota/github-releases.ts";
import { HttpUpdateInstaller } from "./components/ota/http-update-installer.ts";
import type { Installer } from "./components/ota/installer.ts";
import { PackedFirst } from "./components/ota/packed-first.ts";
import { ResumableInstaller } from "./components/ota/resumable-installer.ts";
import type { UpdateSource } from "./components/ota/source.ts";
import { Updater } from "./components/ota/updater.ts";
import { Web } from "./components/ota/web.ts";
import { Website } from "./components/ota/website.ts";
import { AccessPoint } from "./components/portal/access-point.ts";
import { hostLabel } from "./components/portal/setting-kinds.ts";
import { Settings } from "./components/portal/settings.ts";
import { Portal } from "./components/portal/portal.ts";
import { Report } from "./components/report/report.ts";
import { InternetCheck } from "./components/wifi/internet.ts";
import { SavedNetworks } from "./components/wifi/saved-networks.ts";
import { Station } from "./components/wifi/station.ts";
import { config, type SourceConfig } from "./config.ts";
import { log } from "./support/log.ts";
import { version } from "./version.ts";
import { asciiLowerCase, asciiUpperCase } from "./support/ascii.ts";

Serial.begin(115200);

const identity = readIdentity();
const board = boardName();
const settings = new Settings();
const usualName = `${config.namePrefix}-${identity.shortId}`;
const deviceName = settings.add("deviceName", "Device name", hostLabel("", 24), (texts) => texts.deviceName);
const name = deviceName.value === "" ? usualName : deviceName.value;
log("device", `${name} ${version} on ${board}, ${identity.mac}`);

// Before anything that could crash.
const ladder = new CrashLadder({ version, ...config.ota });
const isInSafeMode = ladder.climb();

const device = new Device(config.device);
if (!isInSafeMode) device.start();

const web = new Web(config.ota.certificates);
const saved = new SavedNetworks();
saved.load();
const station = new Station({ hostname: name, ...config.wifi }, saved);

const internet = new InternetCheck(config.wifi.internetCheck);

/** What goes on while Arduino's HTTPUpdate has the program: whoever looks at the page sees how far it is. */
let meanwhile = (): void => {};
const updater = new Updater(
  {
    product: config.ota.product,
    version,
    channel: config.ota.channel,
    deviceId: identity.mac,
    intervalMs: config.ota.intervalMs,
    firstRetryMs: config.ota.firstRetryMs,
    trialMs: config.ota.trialMs,
    trialLimit: config.ota.trialLimit,
  },
  config.ota.sources.map((source) => createSource(source, web)),
  createInstaller(web),
  () => station.isJoined(),
);
updater.start();

const report = new Report(config.report, identity.mac, web, () => station.isJoined());
if (!isInSafeMode) report.start();

const accessPoint = new AccessPoint({ name, address: config.portal.address, password: config.portal.password });
const details: DetailSources = {
  version,
  mac: identity.mac,
  isJoined: () => station.isJoined(),
  sensorReading: () => device.reading(),
  updateStatus: () => updater.lastStatus(),
  isOnTrial: () => updater.facts().isOnTrial,
  isInSafeMode,
  upTimeMs: () => millis(),
};
const facts: FactSources = {
  version,
  board,
  slot: esp_ota_get_running_partition().label,
  isInSafeMode,
  earlyEnds: ladder.earlyEndsBefore(),
  updates: () => updater.facts(),
  upTimeMs: () => millis(),
};
const portal = new Portal(
  {
    deviceName: name,
    ownNames: [asciiLowerCase(name), `${asciiLowerCase(name)}.local`],
    accessPoint: config.portal.accessPoint,
    lingerMs: config.portal.lingerMs,
    openLimitMs: config.portal.openLimitMs,
    homeNetwork: config.portal.homeNetwork,
  },
  station,
  saved,
  accessPoint,
  {
    details: (texts) => readDetails(details, texts),
    connection: () => readConnection(station.isJoined(), internet.result()),
    checkForUpdates: () => updater.checkSoon(),
    isUpdating: () => ["checking", "downloading"].includes(updater.lastStatus().phase),
  },
  settings,
);
portal.start();
meanwhile = () => portal.serve();
portal.api("/status.json", () => factsJson(facts));

if (config.improv) {
  const { product: firmware } = config.ota;
  new Improv({ firmware, version, chip: asciiUpperCase(board), deviceName: name }, station).start();
}

station.onJoined(() => {
  internet.start();
  if (config.ota.timeServer !== "") configTime(0, 0, config.ota.timeServer);
  if (config.portal.homeNetwork !== "off" && MDNS.begin(name)) MDNS.addService("http", "tcp", 80);
  updater.checkSoon();
  if (!isInSafeMode) report.send();
});
station.start();

/** HTTPUpdate cannot unpack: what is packed comes by the loop of `resumable` in any case. */
function createInstaller(web: Web): Installer {
  const loop = new ResumableInstaller(web, config.ota);
  const plain: Installer =
    config.ota.installer === "resumable" ? loop : new HttpUpdateInstaller(web, () => meanwhile());
  return config.ota.takesPacked ? new PackedFirst(version, web, loop, plain) : plain;
}

function createSource(source: SourceConfig, web: Web): UpdateSource {
  const terms = { keys: config.ota.trustedKeys, board };
  switch (source.kind) {
    case "github":
      return new GithubReleases(source.owner, source.repository, web, terms);
    case "website":
      return new Website(source.url, web, terms);
    case "folder":
      return new Folder(source.url, web);
  }
}
