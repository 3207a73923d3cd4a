import { boolean, number, typeText } from "../types.ts";
import { expression } from "./expression.ts";
import type { Producer } from "./producer.ts";

/** Values of any type, out of things that have one inside or give one back. */
export const shared: readonly Producer[] = [
  {
    weight: 3,
    make: (context, depth, type) =>
      `(${expression(context, boolean, depth)} ? ${expression(context, type, depth)} : ${expression(context, type, depth)})`,
  },
  {
    weight: 4,
    make(context, depth, type) {
      const wanted = typeText(type);
      const fitting = context.functions.filter(
        ({ form, level, result }) =>
          level < context.level &&
          typeText(result) === wanted &&
          (form === "plain" || (form === "async" && context.isAsync)),
      );
      if (fitting.length === 0 || context.isPure) return undefined;
      const { name, form, parameters } = context.random.pick(fitting);
      const call = `${name}(${parameters.map((parameter) => expression(context, parameter, depth)).join(", ")})`;
      return form === "async" ? `(await ${call})` : call;
    },
  },
  {
    weight: 3,
    subject: "closures",
    make(context, depth, type) {
      const wanted = typeText(type);
      const fitting = context.ofKind("function").filter((each) => typeText(each.type.result) === wanted);
      if (fitting.length === 0 || context.isPure) return undefined;
      const { name, type: called } = context.random.pick(fitting);
      return `${name}(${called.parameters.map((parameter) => expression(context, parameter, depth)).join(", ")})`;
    },
  },
  {
    weight: 4,
    subject: "arrays",
    make(context, depth, type) {
      const arrays = context.variables({ kind: "array", of: type });
      if (arrays.length === 0) return undefined;
      const { name } = context.random.pick(arrays);
      const index = context.purely(() => expression(context, number, depth));
      const otherwise = expression(context, type, 0);
      const isSafe = type.kind !== "optional";
      return isSafe && context.random.percent(40)
        ? `(${name}.at(${index}) ?? ${otherwise})`
        : `(${name}.length > 0 ? ${name}[Math.abs(${index} | 0) % ${name}.length] : ${otherwise})`;
    },
  },
  {
    weight: 4,
    subject: "maps",
    make(context, depth, type) {
      const wanted = typeText(type);
      const maps = context.ofKind("map").filter((each) => typeText(each.type.value) === wanted);
      if (maps.length === 0 || type.kind === "optional") return undefined;
      const map = context.random.pick(maps);
      return `(${map.name}.get(${expression(context, map.type.key, depth)}) ?? ${expression(context, type, 0)})`;
    },
  },
  {
    weight: 4,
    subject: "optionals",
    make(context, depth, type) {
      const variables = context.variables({ kind: "optional", of: type });
      if (variables.length === 0 || type.kind === "optional") return undefined;
      return `(${context.random.pick(variables).name} ?? ${expression(context, type, depth)})`;
    },
  },
  {
    weight: 5,
    subject: "optionals",
    make(context, depth, type) {
      const wanted = typeText(type);
      const places = context
        .ofKind("optional")
        .flatMap(({ name, type: { of } }) =>
          of.kind === "record"
            ? of.fields.flatMap((field) => (typeText(field.type) === wanted ? `${name}?.${field.name}` : []))
            : [],
        );
      if (places.length === 0 || type.kind === "optional") return undefined;
      return `(${context.random.pick(places)} ?? ${expression(context, type, depth)})`;
    },
  },
  {
    weight: 5,
    subject: "records",
    make(context, _depth, type) {
      const wanted = typeText(type);
      const places = context
        .ofKind("record")
        .flatMap(({ name, type: { fields } }) =>
          fields.flatMap((field) => (typeText(field.type) === wanted ? `${name}.${field.name}` : [])),
        );
      return places.length === 0 ? undefined : context.random.pick(places);
    },
  },
  {
    weight: 4,
    subject: "tuples",
    make(context, _depth, type) {
      const wanted = typeText(type);
      const places = context
        .ofKind("tuple")
        .flatMap(({ name, type: { members } }) =>
          members.flatMap((member, index) => (typeText(member) === wanted ? `${name}[${index}]` : [])),
        );
      return places.length === 0 ? undefined : context.random.pick(places);
    },
  },
  {
    weight: 6,
    subject: "classes",
    make(context, depth, type) {
      const wanted = typeText(type);
      const holders = context.ofKind("class").map(({ name, type: { name: className } }) => [name, className] as const);
      if (context.self !== undefined) holders.push(["this", context.self.name], ["this", context.self.name]);
      const places: (() => string)[] = [];
      for (const [name, className] of holders) {
        for (let at = context.classes.find((each) => each.name === className); at !== undefined; at = at.base) {
          for (const member of [...at.fields, ...at.accessors])
            if (typeText(member.type) === wanted) places.push(() => `${name}.${member.name}`);
          if (context.isPure || name === "this") continue;
          for (const method of at.methods)
            if (typeText(method.result) === wanted) {
              const { parameters } = method;
              places.push(
                () =>
                  `${name}.${method.name}(${parameters.map((each) => expression(context, each, depth)).join(", ")})`,
              );
            }
        }
      }
      return places.length === 0 ? undefined : context.random.pick(places)();
    },
  },
  {
    weight: 2,
    subject: "generics",
    make: (context, depth, type) => `same(${expression(context, type, depth)})`,
  },
  {
    weight: 1,
    subject: "generics",
    make: (context, depth, type) =>
      type.kind === "optional"
        ? undefined
        : `new Box<${typeText(type)}>(${expression(context, type, depth)}).put(${expression(context, type, 0)}).value`,
  },
];
