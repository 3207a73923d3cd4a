/** Random programs: well-typed, the same at every run, and soon at their end. */
import { Random } from "../random.ts";
import { Context, subjects } from "./context.ts";
import { declareClass, declareEnum, declareFunction, declareUnion } from "./declarations.ts";
import { block } from "./statements/block.ts";
import { printAll } from "./statements/print.ts";

const helpers = {
  optionals: "function maybe<T>(flag: boolean, value: T): T | undefined { return flag ? value : undefined; }",
  generics:
    "function same<T>(value: T): T { return value; }\nclass Box<T> { constructor(public value: T) {}\nput(value: T): Box<T> { this.value = value; return this; } }",
} as const;

/** The text of the program with this seed. */
export function generateProgram(seed: number): string {
  const random = new Random(seed);
  const context = new Context(random, new Set(random.some(subjects, 20)));
  const lines: string[] = [];
  for (const [subject, helper] of Object.entries(helpers)) if (context.has(subject)) lines.push(helper);
  const some = (subject: string, make: () => string[], most: number): void => {
    if (context.has(subject)) lines.push(...random.times(1, most, make).flat());
  };
  some("enums", () => declareEnum(context), 2);
  some("unions", () => declareUnion(context), 2);
  some("classes", () => declareClass(context), 2);
  if (random.percent(40)) lines.push(...block(context, 0, 2));
  lines.push(...random.times(0, 1, () => declareFunction(context, "plain")).flat());
  some("generators", () => declareFunction(context, "generator"), 1);
  some("promises", () => declareFunction(context, "async"), 1);
  lines.push(...mainPart(context));
  return `${lines.join("\n")}\n`;
}

/** What the program does: at the top of its module, or in a function. */
function mainPart(context: Context): string[] {
  const statements = (): string[] => [...block(context, 2, 5), ...printAll(context)];
  const report = 'console.log("caught", error instanceof Error ? error.name : "?");';
  if (context.has("promises")) {
    const lines = context.inFunction(undefined, statements, true);
    return [
      "async function main(): Promise<void> {",
      ...lines,
      "}",
      `main().catch((error: unknown) => { ${report} });`,
    ];
  }
  if (context.random.percent(50)) return ["try {", ...context.inBlock(statements), "} catch (error) {", report, "}"];
  const lines = context.inFunction(undefined, statements);
  return ["function main(): void {", ...lines, "}", "try { main(); } catch (error) {", report, "}"];
}
