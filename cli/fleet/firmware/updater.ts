import { GithubReleases } from "../../../firmware-src/components/ota/github-releases.ts";
import { HttpUpdateInstaller } from "../../../firmware-src/components/ota/http-update-installer.ts";
import { rolloutPlace } from "../../../firmware-src/components/ota/rules.ts";
import { Updater } from "../../../firmware-src/components/ota/updater.ts";
import { Web } from "../../../firmware-src/components/ota/web.ts";
import { config } from "../../../firmware-src/config.ts";
import type { FleetFirmware } from "../load.ts";

/** The updater of `firmware-src/` with its configuration, on a device that is always online. */
export const firmware: FleetFirmware = {
  product: config.ota.product,
  rolloutPlace,
  create:
    ({ owner, repository, keys, board, broken }) =>
    ({ mac }, version) => {
      if (broken.has(version)) throw new Error("a firmware that crashes when it starts");
      const web = new Web("the roots of the simulated internet");
      const source = new GithubReleases(owner, repository, web, { keys, board });
      const options = { ...config.ota, version, deviceId: mac };
      const updater = new Updater(options, [source], new HttpUpdateInstaller(web, () => undefined), () => true);
      updater.start();
      updater.checkSoon();
    },
};
