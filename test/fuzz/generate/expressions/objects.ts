import { arrayOf, boolean, number, type TypeOf, typeText } from "../types.ts";
import { expression } from "./expression.ts";
import { lambda } from "./lambda.ts";
import { enumMember, instance, unionMember } from "./leaf.ts";
import type { Producer } from "./producer.ts";

export const records: readonly Producer<TypeOf<"record">>[] = [
  {
    weight: 8,
    make: (context, depth, { fields }) =>
      `{ ${fields.map(({ name, type }) => `${name}: ${expression(context, type, depth)}`).join(", ")} }`,
  },
  {
    weight: 4,
    make(context, depth, type) {
      const variables = context.variables(type);
      if (variables.length === 0) return undefined;
      const { name, type: changed } = context.random.pick(type.fields);
      return `{ ...${context.random.pick(variables).name}, ${name}: ${expression(context, changed, depth)} }`;
    },
  },
];

export const classes: readonly Producer<TypeOf<"class">>[] = [
  {
    weight: 5,
    make: (context, depth, { name }) => instance(context, name, (type) => expression(context, type, depth)),
  },
];

export const enums: readonly Producer<TypeOf<"enum">>[] = [
  { weight: 5, make: (context, _depth, { name }) => enumMember(context, name) },
];

export const unions: readonly Producer<TypeOf<"union">>[] = [
  {
    weight: 5,
    make: (context, depth, { name }) => unionMember(context, name, (type) => expression(context, type, depth)),
  },
];

export const functions: readonly Producer<TypeOf<"function">>[] = [
  { weight: 8, make: (context, depth, { parameters, result }) => lambda(context, parameters, result, depth, true) },
];

export const optionals: readonly Producer<TypeOf<"optional">>[] = [
  {
    weight: 6,
    make: (context, depth, { of }) =>
      `maybe<${typeText(of)}>(${expression(context, boolean, depth)}, ${expression(context, of, depth)})`,
  },
  {
    weight: 4,
    subject: "arrays",
    make(context, depth, { of }) {
      const arrays = context.variables(arrayOf(of));
      if (arrays.length === 0) return undefined;
      const { name } = context.random.pick(arrays);
      const forms = [
        () => `at(${expression(context, number, depth)})`,
        () => `find(${lambda(context, [of], boolean, depth, false)})`,
        () => `findLast(${lambda(context, [of], boolean, depth, false)})`,
        () => (context.isPure ? "at(-1)" : context.random.pick(["pop()", "shift()"])),
      ];
      return `${name}.${context.random.pick(forms)()}`;
    },
  },
  {
    weight: 4,
    subject: "maps",
    make(context, depth, { of }) {
      const wanted = typeText(of);
      const maps = context.ofKind("map").filter((each) => typeText(each.type.value) === wanted);
      if (maps.length === 0) return undefined;
      const map = context.random.pick(maps);
      return `${map.name}.get(${expression(context, map.type.key, depth)})`;
    },
  },
  {
    weight: 8,
    make(context, _depth, { of }) {
      const wanted = typeText(of);
      const places = context
        .ofKind("optional")
        .flatMap(({ name, type }) =>
          type.of.kind === "record"
            ? type.of.fields.flatMap((field) => (typeText(field.type) === wanted ? `${name}?.${field.name}` : []))
            : [],
        );
      return places.length === 0 ? undefined : context.random.pick(places);
    },
  },
];
