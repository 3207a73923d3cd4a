/** The IR as text: `otter build --emit ir`. One line for each statement, types where they are not obvious. */
import { printExpression } from "./print-expression.ts";
import type { Block, FunctionIr, Local, Module, ObjectType, Program, Statement, Target } from "./nodes.ts";
import { typeText } from "./types.ts";

/** The whole program. */
export function printProgram(program: Program): string {
  const objects = program.objects.map(printObject);
  const flows = program.flows.map(
    ({ from, to, isNarrowing }) => `flow object#${from} -> object#${to}${isNarrowing ? " narrowing" : ""}`,
  );
  const modules = program.modules.map(printModule);
  return `${[...objects, flows.join("\n"), ...modules].filter((part) => part !== "").join("\n\n")}\n`;
}

function printModule(module: Module): string {
  const imports = module.imports.map((each) => `  import ${each}`);
  const includes = module.includes.map((each) => `  include ${each}`);
  const assets = module.assets.map((each) => `  asset ${each.name} = ${each.file} (${each.bytes.length} bytes)`);
  const globals = module.globals.map((each) => {
    const constant = each.constant ? ` = ${printExpression(each.constant)}` : "";
    return `  global ${each.name}: ${typeText(each.type)}${constant}`;
  });
  const functions = module.functions.flatMap((each) => indent(printFunction(each)));
  const initialize =
    module.initialize.length > 0 ? ["  initialize {", ...indent(printBlock(module.initialize), 4), "  }"] : [];
  return [
    `module ${module.id} {`,
    ...imports,
    ...includes,
    ...assets,
    ...globals,
    ...functions,
    ...initialize,
    "}",
  ].join("\n");
}

function printObject(object: ObjectType): string {
  const base =
    object.base === undefined ? "" : ` : ${typeof object.base === "number" ? `object#${object.base}` : object.base}`;
  const fields = object.fields.map(
    (field) =>
      `  ${field.name}${field.isOptional ? "?" : ""}: ${typeText(field.type)}${field.isHidden ? " hidden" : ""}`,
  );
  const names = object.methodNames.map((name) => `  method ${name}`);
  const methods = object.methods.flatMap((each) => indent(printFunction(each)));
  return [`${object.kind} object#${object.id} ${object.name}${base} {`, ...fields, ...names, ...methods, "}"].join(
    "\n",
  );
}

export function printFunction(target: FunctionIr): string[] {
  const marks = [
    target.role === "function" ? "" : target.role,
    target.isAbstract ? "abstract" : target.isOverride ? "override" : target.isVirtual ? "virtual" : "",
    target.coroutine === "none" ? "" : target.coroutine,
  ].filter((mark) => mark !== "");
  const parameters = target.parameters.map(printLocal).join(", ");
  const head = `${[...marks, "function"].join(" ")} ${target.name}(${parameters}): ${typeText(target.result)}`;
  return target.isAbstract ? [head] : [`${head} {`, ...indent(printBlock(target.body)), "}"];
}

function printLocal(local: Local): string {
  return `${local.storage === "cell" ? "cell " : ""}${local.name}: ${typeText(local.type)}`;
}

export function printBlock(block: Block): string[] {
  return block.flatMap(printStatement);
}

function printStatement(statement: Statement): string[] {
  switch (statement.kind) {
    case "declare": {
      const value = statement.value ? ` = ${printExpression(statement.value)}` : "";
      return [`${statement.local.isMutable ? "let" : "const"} ${printLocal(statement.local)}${value}`];
    }
    case "assign":
      return [`${printTarget(statement.target)} = ${printExpression(statement.value)}`];
    case "evaluate":
      return [printExpression(statement.expression)];
    case "if": {
      const otherwise = statement.otherwise.length > 0 ? ["} else {", ...indent(printBlock(statement.otherwise))] : [];
      return [`if ${printExpression(statement.test)} {`, ...indent(printBlock(statement.then)), ...otherwise, "}"];
    }
    case "loop": {
      const test = statement.test
        ? `${statement.testsLast ? "until not" : "while"} ${printExpression(statement.test)} `
        : "";
      const update = statement.update.length > 0 ? ["} update {", ...indent(printBlock(statement.update))] : [];
      return [`${statement.label}: loop ${test}{`, ...indent(printBlock(statement.body)), ...update, "}"];
    }
    case "switch": {
      const cases = statement.cases.flatMap(({ values, isDefault, body }) => [
        `${[...values.map((value) => `case ${value}`), ...(isDefault ? ["default"] : [])].join(", ")}:`,
        ...indent(printBlock(body)),
      ]);
      return [`${statement.label}: switch ${printExpression(statement.subject)} {`, ...indent(cases), "}"];
    }
    case "break":
    case "continue":
    case "goto":
      return [`${statement.kind} ${statement.label}`];
    case "label":
      return [`label ${statement.label}`];
    case "return":
      return [statement.value ? `return ${printExpression(statement.value)}` : "return"];
    case "throw":
    case "yield":
      return [`${statement.kind} ${printExpression(statement.value)}`];
    case "tryCatch": {
      const binding = statement.binding ? ` ${statement.binding.name}` : "";
      const handler = indent(printBlock(statement.handler));
      return ["try {", ...indent(printBlock(statement.body)), `} catch${binding} {`, ...handler, "}"];
    }
    case "block": {
      const label = statement.label === undefined ? "" : `${statement.label}: `;
      return [`${label}{`, ...indent(printBlock(statement.body)), "}"];
    }
  }
}

function printTarget(target: Target): string {
  switch (target.kind) {
    case "local":
      return target.local.name;
    case "global":
      return `${target.global.module}.${target.global.name}`;
    case "field":
      return `${printExpression(target.object)}.${target.field}`;
    case "member":
      return `${printExpression(target.object)}~${target.selector.name}`;
  }
}

function indent(lines: readonly string[], by = 2): string[] {
  return lines.map((line) => `${" ".repeat(by)}${line}`);
}
