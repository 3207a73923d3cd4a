// What is signed: JSON, and the members of a manifest.
import { onInput } from "arduino/FuzzInput";
import { parseManifest } from "../../../firmware-src/components/ota/manifest.ts";
import { manifestProblem } from "../../../firmware-src/components/ota/rules.ts";
import { parseVersion } from "../../../firmware-src/components/ota/version-number.ts";
import { inputCharacters, require } from "./input.ts";

const terms = {
  slotBytes: 2_000_000,
  hasOneSlot: false,
  product: "otter",
  version: "1.0.0",
  channel: "stable",
  deviceId: "24:6F:28:00:00:01",
  sequence: 7,
  nowSeconds: 1_750_000_000,
};

onInput("manifest", () => {
  let problem: string | undefined = "";
  try {
    const manifest = parseManifest(inputCharacters(), "esp32");
    const { image, version, sequence } = manifest;
    require(image.size > 16 && image.sha256.length === 64 && image.firstBytes.length === 32, "an image is described");
    require(image.asset !== "" && !image.asset.includes("/"), "an asset is a file's name");
    require(parseVersion(version) !== undefined && sequence >= 0, "a release has a version and a number");
    problem = manifestProblem(manifest, terms);
    if (problem === undefined) {
      require(image.size <= terms.slotBytes && sequence >= terms.sequence, "what is taken fits and is not older");
    }
  } catch (error) {
    require(error instanceof Error && !error.message.startsWith("not so: "), error instanceof Error
      ? error.message
      : "");
  }
});
