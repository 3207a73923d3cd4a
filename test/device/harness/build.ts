import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cache, contentKey } from "../../../toolchain/cache.ts";
import { sanitized } from "../../../toolchain/flags.ts";
import { callGxx, findGxx } from "../../../toolchain/gxx.ts";
import { compileAll } from "../../../toolchain/program.ts";
import { simulatorPrelude } from "../../../sim/prelude.ts";

const root = join(import.meta.dirname, "../../..");

interface SourceList {
  readonly app: readonly string[];
  readonly includes: readonly string[];
  readonly libs: readonly string[];
}

const list = JSON.parse(readFileSync(join(root, "sim/sources.json"), "utf8")) as SourceList;

/** The sources of a simulated board's firmware, but for the sketch. */
export const boardSources: readonly string[] = list.app;

/** Sources of the simulator and of tests as one program under ASan and UBSan; its path is in the toolchain's cache. */
export async function buildSanitized(subject: string, sources: readonly string[]): Promise<string> {
  const gxx = await findGxx();
  const cache = new Cache();
  const includes = list.includes.map((folder) => join(root, folder));
  const compilation = {
    gxx,
    cache,
    flavour: sanitized,
    folder: root,
    includes,
    defines: [],
    prelude: simulatorPrelude,
  };
  const objects = await compileAll(sources, compilation);
  const libraries = list.libs.map((library) => `-l${library}`);
  return cache.obtain("programs", contentKey([subject, ...objects, ...libraries]), (draft) =>
    callGxx(gxx, subject, [...sanitized.linkFlags, ...objects, ...libraries, "-o", draft]),
  );
}
