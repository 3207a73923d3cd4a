/** What stands at the top of a program: enums, unions, classes and functions. */
import type { CallForm, ClassDeclaration, Context, Method } from "./context.ts";
import { expression } from "./expressions/expression.ts";
import { randomType } from "./random-type.ts";
import { block } from "./statements/block.ts";
import { number, text, type Type, typeText } from "./types.ts";

const parameterList = (names: readonly string[], types: readonly Type[]): string =>
  names.map((name, index) => `${name}: ${typeText(types[index] as Type)}`).join(", ");

export function declareEnum(context: Context): string[] {
  const name = context.name("E");
  const isText = context.random.percent(30);
  const values = context.random.pick([
    ["", "", ""],
    [" = 5", "", ""],
    [" = -1", " = 2147483647", ""],
    [" = 1 << 3", " = 0", ""],
  ]);
  const members = ["Red", "Green", "Blue"];
  context.enums.push({ name, members });
  return [
    `enum ${name} { ${members.map((member, index) => `${member}${isText ? ` = "${member}!"` : values[index]}`).join(", ")} }`,
  ];
}

export function declareUnion(context: Context): string[] {
  const name = context.name("U");
  const members = ["a", "b", "c"].slice(0, context.random.integer(2, 3)).map((tag) => ({
    tag,
    fields: context.random.times(0, 2, (index) => ({
      name: context.random.percent(50) ? `${tag}${index}` : `f${index}`,
      type: randomType(context, 1),
    })),
  }));
  const lines = members.map(
    ({ tag, fields }) =>
      `{ kind: "${tag}"${fields.map((field) => `; ${field.name}: ${typeText(field.type)}`).join("")} }`,
  );
  context.unions.push({ name, members });
  return [`type ${name} = ${lines.join(" | ")};`];
}

export function declareFunction(context: Context, form: CallForm): string[] {
  const name = context.name("fn");
  const parameters = context.random.times(0, 3, () => randomType(context, 1));
  const result = randomType(context, 1);
  const level = context.random.integer(0, 2);
  const names = parameters.map(() => context.name("p"));
  const outerLevel = context.level;
  context.level = level;
  const isGenerator = form === "generator";
  const lines = context.inFunction(
    isGenerator ? undefined : result,
    () => {
      parameters.forEach((type, index) => context.declare(names[index] ?? "", type, context.random.percent(70)));
      if (!isGenerator) return [...block(context, 2), `return ${expression(context, result, 2)};`];
      return context.random
        .times(1, 3, () => [...block(context, 1, 2), `yield ${expression(context, result, 2)};`])
        .flat();
    },
    form === "async",
  );
  context.level = outerLevel;
  context.functions.push({ name, parameters, result, form, level });
  const marks: Readonly<Record<CallForm, readonly [string, string]>> = {
    plain: ["function ", typeText(result)],
    generator: ["function* ", `Generator<${typeText(result)}>`],
    async: ["async function ", `Promise<${typeText(result)}>`],
  };
  const [keyword, type] = marks[form];
  return [`${keyword}${name}(${parameterList(names, parameters)}): ${type} {`, ...lines, "}"];
}

function methodLines(context: Context, method: Method, prefix: string): string[] {
  const names = method.parameters.map(() => context.name("p"));
  const lines = context.inFunction(method.result, () => {
    method.parameters.forEach((type, index) => context.declare(names[index] ?? "", type, true));
    return [...block(context, 1, 2), `return ${expression(context, method.result, 2)};`];
  });
  return [
    `${prefix}${method.name}(${parameterList(names, method.parameters)}): ${typeText(method.result)} {`,
    ...lines,
    "}",
  ];
}

const baseMethods = (declaration: ClassDeclaration | undefined): Method[] =>
  declaration === undefined ? [] : [...declaration.methods, ...baseMethods(declaration.base)];

export function declareClass(context: Context): string[] {
  const { random } = context;
  const name = context.name("C");
  const base = context.classes.length > 0 && random.percent(50) ? random.pick(context.classes) : undefined;
  const plain = (): Type => random.pick([number, number, text, randomType(context, 1)]);
  const fields = random.times(1, 3, () => ({ name: context.name("m"), type: plain() }));
  const accessors = random.percent(35) ? [{ name: context.name("m"), type: number }] : [];
  const parameters = [...(base?.parameters ?? []), ...(random.percent(60) ? [fields[0]?.type ?? number] : [])];
  const own = random.times(0, 2, () => ({
    name: context.name("call"),
    parameters: random.times(0, 2, plain),
    result: plain(),
  }));
  const inherited = random
    .some(baseMethods(base), 50)
    .filter((method, index, all) => all.findIndex((each) => each.name === method.name) === index);
  const declaration: ClassDeclaration = { name, base, isAbstract: false, fields, methods: own, accessors, parameters };
  const outer = context.self;
  const outerLevel = context.level;
  context.level = 0;
  const values = fields.map(
    (field) => `${field.name}: ${typeText(field.type)} = ${expression(context, field.type, 1)};`,
  );
  context.self = declaration;
  const names = parameters.map(() => context.name("p"));
  const ownParameter = parameters.length > (base?.parameters.length ?? 0);
  const construction = [
    `constructor(${parameterList(names, parameters)}) {`,
    ...(base ? [`super(${names.slice(0, base.parameters.length).join(", ")});`] : []),
    ...(ownParameter ? [`this.${fields[0]?.name ?? ""} = ${names.at(-1) ?? ""};`] : []),
    "}",
  ];
  const backing = context.name("m");
  const accessorLines = accessors.flatMap((accessor) => [
    `private ${backing} = 1;`,
    `get ${accessor.name}(): number { return this.${backing} + ${expression(context, number, 1)}; }`,
    `set ${accessor.name}(value: number) { this.${backing} = value; }`,
  ]);
  const methodsLines = [
    ...own.flatMap((method) => methodLines(context, method, "")),
    ...inherited.flatMap((method) => methodLines(context, method, "override ")),
  ];
  context.self = outer;
  context.level = outerLevel;
  context.classes.push(declaration);
  return [
    `class ${name}${base ? ` extends ${base.name}` : ""} {`,
    ...values,
    ...construction,
    ...accessorLines,
    ...methodsLines,
    "}",
  ];
}
