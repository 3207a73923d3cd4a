/** The ways in which C++ is compiled. A program's meaning is the same in all of them. */
export interface Flavour {
  /** Names the flavour's precompiled header and objects. */
  readonly name: string;
  readonly flags: readonly string[];
  readonly linkFlags: readonly string[];
}

/** What all generated code is compiled with. Backtraces need lines, not variables, and those take a sixth of g++'s time. */
const language = ["-std=gnu++20", "-Wall", "-Wextra", "-Werror", "-fno-rtti", "-g1", "-gdwarf-4", "-pipe"];
const sanitizers = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined", "-fno-omit-frame-pointer"];

/** Compiles quickly. */
export const quick: Flavour = { name: "quick", flags: [...language, "-O0"], linkFlags: [] };

/** As `quick`, and notices misuse of memory and undefined behaviour while the program runs. */
export const sanitized: Flavour = {
  name: "sanitized",
  flags: [...language, "-O0", ...sanitizers],
  linkFlags: ["-fsanitize=address,undefined"],
};

/** Runs quickly. */
export const release: Flavour = { name: "release", flags: [...language, "-O2", "-DNDEBUG"], linkFlags: [] };

/** For the simulated board; the program is small, as on a chip. */
export const simulator: Flavour = {
  name: "simulator",
  flags: [...language, "-Og", "-ffunction-sections", "-fdata-sections"],
  linkFlags: ["-Wl,--gc-sections"],
};
