/** What a map of GNU ld says was linked. */

/** A piece of an object file, in its place on the chip. */
export interface Section {
  /** `.text._ZN5otter5raiseE…`: with `-ffunction-sections` the name says whose it is. */
  readonly name: string;
  readonly bytes: number;
  readonly object: string;
}

/** Whose bytes they are. */
export type Owner = "program" | "runtime" | "libraries";

/** ` .text.name  0x0000 0x20 file.o`; a long name has the rest on the next line. */
const entry = /^ (\.[\w.$]+|COMMON)\s+0x[0-9a-f]+\s+0x([0-9a-f]+) (\S.*)$/gm;
const inFlash = /^\.(text|rodata|data|ARM\.ex|init|fini|preinit|gcc_except|eh_frame)/;

/** The pieces that take flash. */
export function sectionsOf(map: string): Section[] {
  // Before it stand the pieces that were left out.
  const linked = map.slice(map.indexOf("Linker script and memory map"));
  return [...linked.matchAll(entry)]
    .map(([, name = "", bytes = "0", object = ""]) => ({ name, bytes: Number.parseInt(bytes, 16), object }))
    .filter(({ name, bytes }) => bytes > 0 && inFlash.test(name));
}

/**
 * The owner of a piece. What the runtime's templates become for the program's own types belongs to the program, the same for numbers and
 * texts to the runtime. `isRuntime`: whether the object file is the runtime's.
 */
export function ownerOf({ name, object }: Section, isRuntime: (object: string) => boolean): Owner {
  if (object.endsWith(")") || /crt\w*\.o$/.test(object)) return "libraries";
  if (name.includes("9otter_app")) return "program";
  if (isRuntime(object)) return "runtime";
  // The literal texts of the program are instances of a template of the runtime.
  return name.includes("5otter") && !name.includes("11literalData") ? "runtime" : "program";
}
