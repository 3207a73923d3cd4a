import { compile } from "../../compiler/index.ts";
import { arranged, hasErrors } from "../../compiler/diagnostics/diagnostic.ts";
import { diagnosticsAsJson } from "../../compiler/diagnostics/json.ts";
import type { CommandModule } from "../command.ts";
import { existingFile, reportDiagnostics } from "../compile.ts";
import { exitCodes } from "../exit-codes.ts";
import { terminal } from "../terminal.ts";

interface CheckOptions {
  readonly json?: boolean;
}

export const command: CommandModule = {
  register: (check) => {
    check
      .argument("<files...>", "modules to check, with everything that they import")
      .option("--json", "the diagnostics as JSON on stdout")
      .action((files: readonly string[], { json = false }: CheckOptions) => {
        process.exitCode = checkFiles(files, json);
      });
  },
};

function checkFiles(files: readonly string[], asJson: boolean): number {
  // Files that import each other report the same things.
  const diagnostics = arranged(files.flatMap((file) => compile({ entry: existingFile(file) }).diagnostics));
  if (asJson) terminal.line(diagnosticsAsJson(diagnostics));
  else reportDiagnostics(diagnostics);
  return hasErrors(diagnostics) ? exitCodes.failure : exitCodes.success;
}
