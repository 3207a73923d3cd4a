import { log } from "../../support/log.ts";
import { sizeProblem } from "./rules.ts";
import { readSlot } from "./slot.ts";
import type { Release } from "./source.ts";
import type { Located, Web } from "./web.ts";

/** What is to be installed. */
export interface Download {
  readonly release: Release;
  /** Hosts that the way to the image may lead over. */
  readonly redirectHosts: readonly string[];
  /** Called with the percentage that has arrived. */
  readonly onTenth: (percent: number) => void;
}

/** Brings an image into the other slot and makes it bootable. */
export interface Installer {
  /** Why nothing was changed, or undefined when the image will boot next. Throws when the image cannot be asked for. */
  install(download: Download): Promise<string | undefined>;
}

/** Where the image is now, a signed link that is good for minutes. Throws when it is none for the slot or the manifest. */
export async function locateImage(web: Web, { release, redirectHosts }: Download): Promise<Located> {
  const { imageUrl, manifest, version } = release;
  const located = await web.locate(imageUrl, redirectHosts);
  const { size } = located;
  const problem = sizeProblem(size, readSlot());
  if (problem !== undefined) throw new Error(problem);
  if (manifest !== undefined && manifest.image.size !== size) {
    throw new Error(`the image has ${size} bytes, the manifest says ${manifest.image.size}`);
  }
  log("ota", `downloading ${version}, ${size} bytes`);
  return located;
}
