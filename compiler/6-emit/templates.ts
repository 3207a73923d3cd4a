/** The skeletons of generated files, from `templates/`. They place finished lines and decide nothing. */
import { readFileSync } from "node:fs";
import path from "node:path";
import Handlebars from "handlebars";

const folder = path.join(import.meta.dirname, "../../templates");

/** The values that each skeleton places; a list is placed line by line. */
export interface Skeletons {
  readonly "program.h": { readonly root: string; readonly names: readonly string[] };
  readonly "module.h": ModulePlaces & { readonly declarations: readonly string[]; readonly forward: readonly string[] };
  readonly "module.cpp": ModulePlaces & { readonly body: readonly string[] };
  readonly "program.cpp": EntryPlaces;
  readonly "sketch.cpp": SketchPlaces;
  readonly "runtime.cpp": object;
}

interface ModulePlaces {
  readonly origin: string;
  readonly includes: readonly string[];
  readonly namespace: string;
}

interface EntryPlaces {
  readonly includes: readonly string[];
  readonly initializers: readonly string[];
}

export interface SketchPlaces {
  readonly includes: readonly string[];
  /** What stands before `setup()`. */
  readonly guard: readonly string[];
  readonly setup: readonly string[];
  readonly loop: readonly string[];
}

// The output is C++, not HTML: the only place where escaping is switched off.
const handlebars = Handlebars.create();
const options: CompileOptions = { noEscape: true, strict: true, preventIndent: true };
const compiled = new Map<string, HandlebarsTemplateDelegate>();

/** A file's text from its skeleton. */
export function fill<Name extends keyof Skeletons>(name: Name, places: Skeletons[Name]): string {
  let template = compiled.get(name);
  if (template === undefined) {
    template = handlebars.compile(readFileSync(path.join(folder, `${name}.hbs`), "utf8"), options);
    compiled.set(name, template);
  }
  return template(places);
}

/** Fills a skeleton that is given as text. */
export function fillText(skeleton: string, places: unknown): string {
  return handlebars.compile(skeleton, options)(places);
}
