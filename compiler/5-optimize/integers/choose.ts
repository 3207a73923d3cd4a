/** Decides which numbers are stored as integers, and says why. */
import type { Field, FunctionIr, Global, Local, Program } from "../../ir/nodes.ts";
import { i32, type NumberType, type Type, u32 } from "../../ir/types.ts";
import { functionsOf, visitProgram } from "../../ir/walk.ts";
import type { Analysis } from "./analyze.ts";
import { fits, type Known, rangeOf } from "./interval.ts";

/** Changes the types of variables, fields and results that can be integers without anybody noticing. */
export function choose(program: Program, analysis: Analysis): void {
  for (const stored of storedNumbers(program, analysis)) {
    const known = analysis.known(stored);
    const better = integerFor(known);
    stored.reason = better === undefined ? whyDouble(known) : describe(known);
    if (better !== undefined) stored.type = better;
  }
  for (const body of functionsOf(program)) {
    if (!isDouble(body.result) || analysis.surroundings.isExposed(body)) continue;
    body.result = integerFor(analysis.known(body)) ?? body.result;
  }
}

export const isDouble = (type: Type): boolean => type.kind === "number" && type.repr === "f64";

function integerFor(known: Known): NumberType | undefined {
  if (fits(known, "i32")) return i32;
  return fits(known, "u32") ? u32 : undefined;
}

/** Every place whose representation is the compiler's own business. */
function storedNumbers(program: Program, analysis: Analysis): Set<Local | Global | Field> {
  const stored = new Set<Local | Global | Field>();
  const offer = (place: Local | Global | Field): void => {
    if (isDouble(place.type)) stored.add(place);
  };
  const parametersOf = (body: FunctionIr): void => {
    for (const each of body.parameters) {
      if (!analysis.surroundings.isExposed(body) || analysis.surroundings.isIndex(each)) offer(each);
      else if (isDouble(each.type))
        each.reason = "a double: its function is also called by way of a value or an interface";
    }
  };
  for (const module of program.modules) module.globals.filter((each) => each.constant === undefined).forEach(offer);
  for (const object of program.objects) if (object.kind !== "interface") object.fields.forEach(offer);
  for (const body of functionsOf(program)) parametersOf(body);
  visitProgram(program, {
    statement: (node) => {
      if (node.kind === "declare") offer(node.local);
    },
    expression: (node) => {
      if (node.kind === "lambda") parametersOf(node.function);
    },
  });
  return stored;
}

function describe(known: Known): string {
  if (known === undefined) return "";
  const { low, high } = known;
  const range = low === high ? `it is always ${low}` : `every value is a whole number from ${low} to ${high}`;
  return `${fits(known, "i32") ? "a 32-bit integer" : "an unsigned 32-bit integer"}: ${range}`;
}

/** The first thing that stands in the way of an integer. */
function whyDouble(known: Known): string {
  if (known === undefined) return "a double: it is never given a value";
  if (known.mayBeNaN && !known.isWhole) return "a double: nothing shows that it is a whole number";
  if (!known.isWhole) return "a double: it may have a fraction";
  if (known.mayBeNaN) return "a double: it may be NaN";
  if (known.low < rangeOf.i32.low) return "a double: nothing shows that it is not below -2147483648";
  if (known.high > rangeOf.u32.high) return "a double: nothing shows that it is not above 4294967295";
  if (known.high > rangeOf.i32.high) return "a double: it may be negative and may be above 2147483647";
  return "a double: it may be -0, which no integer shows";
}
