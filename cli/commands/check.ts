import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { diagnose } from "../../compiler/index.ts";
import { hasErrors } from "../../compiler/diagnostics/diagnostic.ts";
import { diagnosticsAsJson } from "../../compiler/diagnostics/json.ts";
import type { CommandModule } from "../command.ts";
import { existingFile, reportDiagnostics } from "../compile.ts";
import { CliError, exitCodes } from "../exit-codes.ts";
import { terminal } from "../terminal.ts";

interface CheckOptions {
  readonly json?: boolean;
}

export const command: CommandModule = {
  register: (check) => {
    check
      .argument("<files...>", "modules to check, with everything that they import; of a folder all its modules")
      .option("--json", "the diagnostics as JSON on stdout")
      .action((names: readonly string[], { json = false }: CheckOptions) => {
        process.exitCode = checkFiles([...new Set(names.flatMap(modulesOf))], json);
      });
  },
};

function checkFiles(files: readonly string[], asJson: boolean): number {
  const diagnostics = diagnose(files, files.map((file) => path.dirname(file)).reduce(commonFolder));
  if (asJson) terminal.line(diagnosticsAsJson(diagnostics));
  else reportDiagnostics(diagnostics);
  return hasErrors(diagnostics) ? exitCodes.failure : exitCodes.success;
}

/**
 * The modules that a name on the command line stands for.
 * @throws {CliError} when there are none
 */
function modulesOf(name: string): readonly string[] {
  if (!isFolder(name)) return [existingFile(name)];
  const modules = modulesIn(path.resolve(name));
  if (modules.length === 0) throw new CliError(`There is no TypeScript in ${name}.`, exitCodes.usage);
  return modules;
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      // Packages and hidden folders hold what others wrote.
      if (entry.isDirectory())
        return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : modulesIn(full);
      return entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts") ? [full] : [];
    });
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/** The deepest folder that holds both. */
function commonFolder(left: string, right: string): string {
  let folder = left;
  while (path.relative(folder, right).startsWith("..")) folder = path.dirname(folder);
  return folder;
}
