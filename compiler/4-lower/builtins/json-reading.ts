import type { ts } from "ts-morph";
import { jsonKind, type JsonDefinition, type JsonShape } from "../../3-analyze/json-shape.ts";
import { Refusal } from "../../3-analyze/refusal.ts";
import type { Block, Expression, Field, FunctionIr, Local } from "../../ir/nodes.ts";
import { boolean, builtin, f64, functionOf, nullType, string, type Type, value, voidType } from "../../ir/types.ts";
import { coerce, convert } from "../convert.ts";
import { Scope } from "../scope.ts";
import { alternatives, JsonEmitter, not, numberOf, textOf } from "./json-emitter.ts";

export const readerType = builtin("JsonReader");

/** Emits what reads values from a reader into variables of one function. */
export class JsonReading extends JsonEmitter {
  /** The value of a shape, as `wanted`. */
  read(shape: JsonShape, wanted: Type): Expression {
    return coerce(this.plain(shape, wanted), wanted, this.scope, this.node);
  }

  private plain(shape: JsonShape, wanted: Type): Expression {
    switch (shape.kind) {
      case "null":
        this.emit("null");
        return { kind: "unit", unit: "null", type: nullType };
      case "boolean":
        return this.scope.temporary(this.ask("boolean", boolean));
      case "number":
        return this.scope.temporary(this.ask("number", f64));
      case "integer": {
        const type = wanted.kind === "optional" ? wanted.of : wanted;
        const read = this.scope.temporary(this.ask("integer", f64, numberOf(shape.lowest), numberOf(shape.highest)));
        return type.kind === "number" ? convert(read, type, false) : read;
      }
      case "text":
        return this.scope.temporary(this.ask("text", string));
      case "true":
      case "false":
        return this.oneOf(
          this.ask("boolean", boolean),
          [{ kind: "boolean", value: shape.kind === "true", type: boolean }],
          shape.kind,
        );
      case "texts":
        return this.oneOf(
          this.ask("text", string),
          shape.values.map(textOf),
          alternatives(shape.values.map((each) => JSON.stringify(each))),
        );
      case "numbers":
        return this.oneOf(this.ask("number", f64), shape.values.map(numberOf), alternatives(shape.values.map(String)));
      case "array":
        return this.array(shape.element, wanted);
      case "tuple":
        return this.tuple(shape, wanted);
      case "record":
        return this.record(shape.element, wanted);
      case "object":
        return this.object(shape.definition);
      case "union":
        return this.union(shape, wanted);
    }
  }

  /** A value that must be one of a few. */
  private oneOf(source: Expression, values: readonly Expression[], expected: string): Expression {
    const read = this.scope.temporary(source);
    const isKnown = values
      .map((literal): Expression => ({ kind: "binary", operator: "===", left: read, right: literal, type: boolean }))
      .reduce((left, right): Expression => ({ kind: "logical", operator: "||", left, right, type: boolean }));
    this.when(not(isKnown), () => this.emit("fail", textOf(expected)));
    return read;
  }

  private array(shape: JsonShape, wanted: Type): Expression {
    const plainType = wanted.kind === "nullable" ? wanted.of : wanted;
    const type: Type = plainType.kind === "array" ? plainType : { kind: "array", element: value };
    const list = this.scope.declare("list", { kind: "newArray", elements: [], type });
    this.emit("enterArray");
    this.loop("nextElement", () => {
      this.push(list, type.element, shape);
    });
    return this.scope.get(list);
  }

  private tuple({ elements, required }: JsonShape & { kind: "tuple" }, wanted: Type): Expression {
    const plainType = wanted.kind === "nullable" ? wanted.of : wanted;
    const element = plainType.kind === "array" ? plainType.element : value;
    const list = this.scope.declare("list", { kind: "newArray", elements: [], type: { kind: "array", element } });
    const expected = textOf(
      required === elements.length ? `${required} elements` : `${required} to ${elements.length} elements`,
    );
    this.emit("enterArray");
    const readFrom = (index: number): void => {
      const shape = elements[index];
      const isNext = this.scope.temporary(this.ask("nextElement", boolean));
      if (shape === undefined) {
        this.when(isNext, () => this.emit("fail", expected));
        return;
      }
      const rest = this.scope.collectBlock(() => {
        this.push(list, element, shape);
        readFrom(index + 1);
      });
      const missing = this.scope.collectBlock(() => {
        if (index < required) this.emit("fail", expected);
      });
      this.scope.emit({ kind: "if", test: isNext, then: rest, otherwise: missing });
    };
    readFrom(0);
    return this.scope.get(list);
  }

  private push(list: Local, element: Type, shape: JsonShape): void {
    const read = this.read(shape, element);
    const call: Expression = {
      kind: "callMember",
      receiver: this.scope.get(list),
      name: "push",
      typeArguments: [],
      arguments: [read],
      type: f64,
    };
    this.scope.emit({ kind: "evaluate", expression: call });
  }

  private record(shape: JsonShape, wanted: Type): Expression {
    const plainType = wanted.kind === "nullable" ? wanted.of : wanted;
    const type = plainType.kind === "builtin" ? plainType : builtin("Record", value);
    const record = this.scope.declare("record", { kind: "newBuiltin", arguments: [], type });
    this.emit("enterObject");
    this.loop("nextMember", () => {
      const name = this.scope.declare("name", this.ask("memberName", string));
      const read = this.read(shape, type.arguments[0] ?? value);
      const args = [this.scope.get(name), read];
      this.scope.emit({
        kind: "evaluate",
        expression: {
          kind: "callMember",
          receiver: this.scope.get(record),
          name: "set",
          typeArguments: [],
          arguments: args,
          type: voidType,
        },
      });
    });
    return this.scope.get(record);
  }

  private object(definition: number): Expression {
    const callee = readerFunction(definition, this.scope, this.node);
    return this.scope.temporary({ kind: "callFunction", callee, arguments: [this.reader], type: callee.result });
  }

  private union({ options, tag }: JsonShape & { kind: "union" }, wanted: Type): Expression {
    const { scope } = this;
    const local = scope.newLocal("read", wanted, { isMutable: true });
    scope.emit({ kind: "declare", local, value: undefined });
    const objects = options.filter(({ kind }) => kind === "object");
    const others = options.filter(({ kind }) => kind !== "object");
    const choices: { readonly test: () => Expression; readonly shape: JsonShape }[] = others.map((shape) => ({
      test: () => this.ask(questions[jsonKind[shape.kind]], boolean),
      shape,
    }));
    const [only] = objects;
    if (tag === undefined && only !== undefined)
      choices.push({ test: () => this.ask("isObject", boolean), shape: only });
    const expected = alternatives([...others.map(describe), ...(objects.length > 0 ? ["an object"] : [])]);
    const choose = (index: number): Block =>
      scope.collectBlock(() => {
        const choice = choices[index];
        if (choice === undefined) {
          if (tag === undefined) this.emit("fail", textOf(expected));
          else this.tagged(objects, tag, expected, local, wanted);
          return;
        }
        const then = scope.collectBlock(() => this.assign(local, this.read(choice.shape, wanted)));
        scope.emit({ kind: "if", test: choice.test(), then, otherwise: choose(index + 1) });
      });
    for (const statement of choose(0)) scope.emit(statement);
    return scope.get(local);
  }

  /** Objects that one member's value tells apart. */
  private tagged(
    objects: readonly JsonShape[],
    tag: { readonly member: string; readonly values: readonly (readonly string[])[] },
    expected: string,
    local: Local,
    wanted: Type,
  ): void {
    const { scope } = this;
    this.when(not(this.ask("isObject", boolean)), () => this.emit("fail", textOf(expected)));
    const found = scope.temporary(this.ask("peekMember", { kind: "nullable", of: string }, textOf(tag.member)));
    const choose = (index: number): Block =>
      scope.collectBlock(() => {
        const shape = objects[index];
        const values = tag.values[index];
        if (shape === undefined || values === undefined) {
          const known = alternatives(tag.values.flat().map((each) => JSON.stringify(each)));
          this.emit("fail", textOf(`an object whose "${tag.member}" is ${known}`));
          return;
        }
        const test = values
          .map((each): Expression => ({
            kind: "binary",
            operator: "===",
            left: found,
            right: { ...textOf(each), type: found.type },
            type: boolean,
          }))
          .reduce((left, right): Expression => ({ kind: "logical", operator: "||", left, right, type: boolean }));
        const then = scope.collectBlock(() => this.assign(local, this.read(shape, wanted)));
        scope.emit({ kind: "if", test, then, otherwise: choose(index + 1) });
      });
    for (const statement of choose(0)) scope.emit(statement);
  }

  /** The members of an object into an object of its type, in the type's order. */
  members({ members, bound }: JsonDefinition): Expression {
    const { scope } = this;
    const { objects, representation } = scope.program;
    const reference = representation.bound(bound);
    if (reference.kind !== "object")
      throw new Refusal("json", scope.program.checker.typeToString(bound.type), this.node);
    const info = objects.get(reference.id);
    const fields = members.map(({ name, whenMissing }): Field => {
      const member = info.find(name);
      if (member?.kind !== "field") throw new Refusal("json", `${info.ir.sourceName}.${name}`, this.node);
      return { name, type: member.type, isOptional: whenMissing === "absent", isHidden: false };
    });
    const locals = fields.map(({ name, type }) => {
      const local = scope.newLocal(name.replace(/\W/g, "_"), type, { isMutable: true });
      scope.emit({ kind: "declare", local, value: undefined });
      const has = scope.declare("has", { kind: "boolean", value: false, type: boolean }, { isMutable: true });
      return { local, has };
    });
    this.emit("enterObject");
    this.loop("nextMember", () => {
      const choose = (index: number): void => {
        const member = members[index];
        const place = locals[index];
        const field = fields[index];
        if (member === undefined || place === undefined || field === undefined) {
          this.emit("skip");
          return;
        }
        const then = scope.collectBlock(() => {
          this.assign(place.local, this.read(member.shape, field.type));
          this.assign(place.has, { kind: "boolean", value: true, type: boolean });
        });
        const otherwise = scope.collectBlock(() => choose(index + 1));
        scope.emit({ kind: "if", test: this.ask("isMember", boolean, textOf(member.name)), then, otherwise });
      };
      choose(0);
    });
    const values = fields.map((field, index): Expression => {
      const place = locals[index];
      if (place === undefined) throw new Error("a field without its variable");
      const has = scope.get(place.has);
      const read = scope.get(place.local);
      const whenMissing = members[index]?.whenMissing;
      if (whenMissing === "error") {
        this.when(not(has), () => this.emit("failMissing", textOf(field.name)));
        return read;
      }
      const missing: Expression = {
        kind: "unit",
        unit: whenMissing === "absent" ? "absent" : "undefined",
        type: field.type,
      };
      return { kind: "conditional", test: has, yes: read, no: missing, type: field.type };
    });
    const hint = `${info.ir.sourceName}Read`.replace(/\W/g, "");
    const struct = objects.shape(fields, hint, scope.module, scope.program.positionOf(this.node), bound);
    const literal: Expression = { kind: "newStruct", object: struct.id, values, type: struct.reference };
    return coerce(literal, reference, scope, this.node);
  }
}

/** The function that reads an object type, made at its first use: types that contain themselves call it again. */
function readerFunction(index: number, scope: Scope, node: ts.Node): FunctionIr {
  const { program } = scope;
  // One in each module: nothing says that the modules which read the same type see each other.
  const key = `${scope.module}:${index}`;
  const known = program.jsonReaders.get(key);
  if (known !== undefined) return known;
  const definition = program.jsonShapes.definitions[index];
  if (definition === undefined) throw new Error(`no JSON definition ${index}`);
  const type = functionOf([readerType], program.representation.bound(definition.bound));
  const plainName = definition.name.replace(/\W/g, "").replace(/^__type$/, "Object");
  const name = `read${plainName}`;
  const ir = program.functions.create(node, program.uniqueName(`${scope.module}:function`, name), name, type, "none");
  program.jsonReaders.set(key, ir);
  program.module(scope.module).functions.push(ir);
  const [reader] = ir.parameters;
  if (reader === undefined) throw new Error("a reader function without its reader");
  const inner = new Scope(program, scope.module, definition.bound.environment, { function: ir });
  ir.body = inner.collectBlock(() => {
    inner.at(node);
    const result = new JsonReading(inner, inner.get(reader), node).members(definition);
    inner.emit({ kind: "return", value: result });
  });
  return ir;
}

/** How the reader is asked what comes next. */
const questions = {
  null: "isNull",
  boolean: "isBoolean",
  number: "isNumber",
  text: "isText",
  array: "isArray",
  object: "isObject",
  union: "isObject",
} as const;

const names = {
  null: "null",
  boolean: "a boolean",
  number: "a number",
  text: "a string",
  array: "an array",
  object: "an object",
  union: "an object",
} as const;

function describe(shape: JsonShape): string {
  return names[jsonKind[shape.kind]];
}
