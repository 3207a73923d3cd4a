// For PlatformIO: compiles the simulated board, unless the toolchain's cache has it, and prints the paths of its object files as JSON.
import process from "node:process";
import { boardObjects } from "../build.ts";

process.stdout.write(JSON.stringify(await boardObjects()));
