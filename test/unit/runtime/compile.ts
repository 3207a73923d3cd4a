import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../../scripts/check/process.ts";

export interface Finished {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program to its end, with `input` on its standard input. */
export function runProgram(program: string, args: readonly string[], input = ""): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: "pipe", timeout: 300_000 });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    // A program that ends early closes the pipe; its exit code tells why.
    child.stdin.on("error", () => undefined);
    child.on("close", (code) => {
      resolve({ code, output: Buffer.concat(output).toString("utf8"), errors: Buffer.concat(errors).toString("utf8") });
    });
    child.stdin.end(input);
  });
}

const warnings = ["-Wall", "-Wextra", "-Werror", "-fno-rtti", "-Iruntime"];

/** Compiles a C++ program of this folder with the runtime, under sanitizers; returns the executable's path. */
export async function compileProgram(source: string): Promise<string> {
  const executable = path.join(mkdtempSync(path.join(tmpdir(), "otter-runtime-")), path.basename(source, ".cpp"));
  const host = ["platform.cpp", "main.cpp"].map((file) => path.join("runtime/platform/host", file));
  const sanitizers = ["-g1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
  const args = ["-std=gnu++20", ...warnings, ...sanitizers, path.join("test/unit/runtime", source), ...host];
  const { code, errors } = await runProgram("g++", [...args, "-o", executable]);
  if (code !== 0) throw new Error(errors);
  return executable;
}

/** Whether a header compiles by itself; the compiler's messages if not. */
export async function checkHeader(header: string, standard: string): Promise<string> {
  const { errors } = await runProgram(
    "g++",
    [`-std=${standard}`, ...warnings, "-fsyntax-only", "-xc++", "-"],
    `#include "${header}"\n`,
  );
  return errors;
}
