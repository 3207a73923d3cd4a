import assert from "node:assert/strict";
import { findCyclicTypes } from "../../../compiler/5-optimize/cycles.ts";
import { devirtualise } from "../../../compiler/5-optimize/devirtualise.ts";
import { Reach } from "../../../compiler/5-optimize/reach.ts";
import { assignSlots, findSelectorProblems } from "../../../compiler/5-optimize/selectors.ts";
import type { Expression, Flow, ObjectType, Program, Selector } from "../../../compiler/ir/nodes.ts";
import { arrayOf, f64, functionOf, type Type, value } from "../../../compiler/ir/types.ts";
import { at, dataField, get, local, module, num, objectType, program, run } from "./build.ts";

const reference = (id: number): Type => ({ kind: "object", id });
const flow = (from: number, to: number, isNarrowing = false): Flow => ({ from, to, isNarrowing, position: at(9) });
const shape = (fields: ObjectType["fields"] = [dataField("size", f64)]) =>
  objectType({ id: 1, name: "Shape", kind: "interface", fields });
const holder = (id: number, type: Type = f64) =>
  objectType({ id, name: `Holder${id}`, kind: "struct", fields: [dataField("size", type)] });

const readSize: Selector = { name: "size", kind: "get", parameters: [], result: f64, through: 1 };
const writeSize: Selector = { name: "size", kind: "set", parameters: [f64], result: { kind: "void" }, through: 1 };
const read = (selector = readSize): Expression => ({
  kind: "member",
  object: get(local("shape", reference(1))),
  selector,
  type: selector.result,
});

function reading(objects: ObjectType[], flows: Flow[], ...expressions: Expression[]): Program {
  return program([module("main", { initialize: expressions.map(run) })], objects, flows);
}

describe("what can stand behind an interface", () => {
  it("follows conversions through other interfaces, and classes below a class", () => {
    const base = objectType({ id: 2, name: "Base" });
    const derived = objectType({ id: 3, name: "Derived", base: 2 });
    const other = objectType({ id: 4, name: "Other", kind: "interface" });
    const reach = new Reach(reading([shape([]), base, derived, other], [flow(2, 4), flow(4, 1)]));
    assert.deepEqual([...reach.concrete(1)], [2, 3]);
    assert.deepEqual([...reach.concrete(0)], [2, 3]);
  });

  it("lets a narrowing through only what has the members", () => {
    const reach = new Reach(reading([shape(), holder(2), objectType({ id: 3, name: "Empty" })], [flow(0, 1, true)]));
    assert.deepEqual([...reach.concrete(1)], [2]);
  });
});

describe("access through an interface", () => {
  it("is a plain field where one class is behind it", () => {
    const sample = reading([shape(), holder(2)], [flow(2, 1)], read());
    devirtualise(sample);
    const [statement] = sample.modules[0]?.initialize ?? [];
    assert.equal(statement?.kind === "evaluate" && statement.expression.kind, "field");
  });

  it("stays where several are", () => {
    const sample = reading([shape(), holder(2), holder(3)], [flow(2, 1), flow(3, 1)], read());
    devirtualise(sample);
    const [statement] = sample.modules[0]?.initialize ?? [];
    assert.equal(statement?.kind === "evaluate" && statement.expression.kind, "member");
  });

  it("shares slots between selectors that no class has both of", () => {
    const second = objectType({ id: 4, name: "Second", kind: "interface" });
    const other: Selector = { ...readSize, name: "weight", through: 4 };
    const weight: Selector = { ...readSize, name: "weight" };
    const objects = [shape(), holder(2), holder(3), second];
    const apart = assignSlots(reading(objects, [flow(2, 1), flow(3, 4)], read(), read(other)));
    assert.equal(apart.slotOf(readSize), apart.slotOf(other));
    const together = assignSlots(reading(objects, [flow(2, 1)], read(), read(weight)));
    assert.notEqual(together.slotOf(readSize), together.slotOf(weight));
    assert.equal(together.tableOf(2).length, 2);
  });

  it("is reported where a write would not fit the class's own representation", () => {
    const write = (type: Type): Program => {
      const sample = reading([shape(), holder(2, type)], [flow(2, 1)]);
      const target = { kind: "member", object: get(local("shape", reference(1))), selector: writeSize } as const;
      const [main] = sample.modules;
      if (main) main.initialize = [{ kind: "assign", target, value: num(1) }];
      return sample;
    };
    assert.deepEqual(findSelectorProblems(write(f64)), []);
    assert.deepEqual(findSelectorProblems(write(value)), []);
    assert.deepEqual(
      findSelectorProblems(write({ kind: "string" })).map(({ kind, object, position }) => [
        kind,
        object,
        position?.line,
      ]),
      [["differentRepresentation", 2, 9]],
    );
  });
});

describe("cycles of classes", () => {
  const cyclic = (...objects: ObjectType[]) => [...findCyclicTypes(reading(objects, []))];
  const withField = (id: number, type: Type, more: Partial<ObjectType> = {}) =>
    objectType({ id, name: `C${id}`, fields: [dataField("f", type)], ...more });

  it("are found directly, through arrays, through heirs, and through whatever may be anything", () => {
    assert.deepEqual(cyclic(withField(1, reference(1))), [1]);
    assert.deepEqual(cyclic(withField(1, arrayOf(reference(2))), withField(2, reference(1))), [1, 2]);
    assert.deepEqual(
      cyclic(withField(1, reference(2)), objectType({ id: 2, name: "Base" }), withField(3, reference(1), { base: 2 })),
      [1, 3],
    );
    assert.deepEqual(cyclic(withField(1, functionOf([], f64))), [1]);
    assert.deepEqual(cyclic(withField(1, value), withField(2, f64)), [1]);
  });

  it("are not seen where there are none", () => {
    assert.deepEqual(cyclic(withField(1, reference(2)), withField(2, arrayOf(f64))), []);
  });
});
