import { execute } from "./process.ts";
import type { Stage } from "./stage.ts";

/** A program that passes when it leaves 0, and whose output matters only when it does not. */
function tool(name: string, ...command: readonly [string, ...string[]]): Stage {
  return {
    name,
    async run(print) {
      const { code, output } = await execute(command, "collect");
      if (code === 0) return { passed: 1, failed: 0 };
      print(`${output.trimEnd()}\n${name}: '${command.join(" ")}' left ${code}\n`);
      return { passed: 0, failed: 1 };
    },
  };
}

/** What looks at the sources without running them, quickest answers first. */
export const tools: readonly Stage[] = [
  tool("types", "tsc", "--pretty"),
  tool("types of the firmware", "tsc", "--pretty", "-p", "firmware-src"),
  tool("types of the firmware under Node", "tsc", "--pretty", "-p", "test/unit/firmware"),
  tool("eslint", "eslint", "--color", "."),
  tool("prettier", "prettier", "--check", "--log-level", "warn", "."),
  tool("clang-format", "tsx", "scripts/cpp.ts", "format", "--check"),
];
