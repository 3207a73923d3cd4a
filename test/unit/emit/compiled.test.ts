import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { emitProgram } from "../../../compiler/6-emit/index.ts";
import { devirtualise } from "../../../compiler/5-optimize/devirtualise.ts";
import type { Block, Expression, ObjectType, Program, Selector, Statement } from "../../../compiler/ir/nodes.ts";
import * as t from "../../../compiler/ir/types.ts";
import { validate } from "../../../compiler/ir/validate.ts";
import { sanitized } from "../../../toolchain/flags.ts";
import { buildProgram } from "../../../toolchain/program.ts";
import * as b from "./build.ts";

const objectOf = (id: number): t.Type => ({ kind: "object", id });
const step = (variable: ReturnType<typeof b.local>): Statement =>
  b.assign(variable, b.op("+", b.get(variable), b.num(1)));

/** Two loops, one inside the other, left and continued from within, with a variable behind the jump. */
function jumps(): Block {
  const i = b.local("i", t.f64, true);
  const j = b.local("j", t.f64, true);
  const late = b.local("late", t.string);
  const inner = b.loop(
    "inner",
    b.op("<", b.get(j), b.num(3)),
    [
      b.when(b.op("===", b.get(j), b.num(1)), [b.next("outer")]),
      b.when(b.op("===", b.get(i), b.num(2)), [b.leave("outer")]),
      b.print(b.get(i), b.get(j)),
    ],
    [step(j)],
  );
  const body: Block = [b.declare(j, b.num(0)), inner, b.declare(late, b.text("never")), b.print(b.get(late))];
  return [b.declare(i, b.num(0)), b.loop("outer", b.op("<", b.get(i), b.num(9)), body, [step(i)])];
}

/** A shared cell, and a variable that every iteration has of its own. */
function closures(): Block {
  const count = b.sharedCell("count", t.f64);
  const next = b.local("auto", t.functionOf([], t.f64));
  const call: Expression = { kind: "callClosure", callee: b.get(next), arguments: [], type: t.f64 };
  const increment = b.lambda(
    [],
    t.f64,
    [b.assign(count, b.op("+", b.get(count), b.num(1))), b.ret(b.get(count))],
    [count],
  );
  const second = b.local("second", t.f64);
  return [
    b.declare(count, b.num(5)),
    b.declare(next, increment),
    b.run(call),
    b.declare(second, call),
    b.print(b.get(second), b.get(count)),
  ];
}

/** `switch` with a case that falls through, a default in the middle, and a loop continued from inside. */
function switches(): Block {
  const i = b.local("i", t.i32, true);
  const subject: Statement = {
    kind: "switch",
    label: "choose",
    subject: b.get(i),
    cases: [
      { values: [0], isDefault: false, body: [b.print(b.text("zero"))] },
      { values: [1, 2], isDefault: false, body: [b.print(b.text("few")), b.leave("choose")] },
      { values: [], isDefault: true, body: [b.next("count")] },
    ],
  };
  const update = [b.assign(i, b.op("+", b.get(i), b.int(1)))];
  return [b.declare(i, b.int(0)), b.loop("count", b.op("<", b.get(i), b.int(4)), [subject, b.print(b.get(i))], update)];
}

function exceptions(): Block {
  const caught = b.local("caught", t.value);
  const thrower: Statement = { kind: "throw", value: b.convert(b.text("x"), t.value) };
  return [{ kind: "tryCatch", body: [thrower], binding: caught, handler: [b.print(b.get(caught))] }];
}

/** A class over another in a second module that imports the first, a literal, and an interface before both. */
function objects(): { readonly objects: ObjectType[]; readonly block: Block } {
  const radius = b.local("radius", t.f64);
  const base = b.objectType({ id: 1, name: "Base", module: "shapes/base", isAbstract: true });
  const describe = b.fn("describe", [], t.string, [b.ret(b.text("base"))], {
    ...{ role: "method", owner: 1, isVirtual: true, module: "shapes/base" },
  });
  base.methods.push(describe);
  const circle = b.objectType({
    id: 2,
    name: "Circle",
    base: 1,
    fields: [b.dataField("size", t.f64), b.dataField("self", objectOf(2))],
  });
  circle.methods.push(
    b.fn(
      "constructor",
      [radius],
      t.voidType,
      [b.assignField(b.self(2), 2, "size", b.get(radius)), b.assignField(b.self(2), 2, "self", b.self(2))],
      {
        ...{ role: "constructor", owner: 2 },
      },
    ),
    b.fn(
      "describe",
      [],
      t.string,
      [b.ret({ kind: "concat", parts: [b.callMethod(b.self(2), describe, [], true), b.text("+")], type: t.string })],
      {
        ...{ role: "method", owner: 2, isVirtual: true, isOverride: true },
      },
    ),
  );
  const literal = b.objectType({ id: 3, name: "Literal", kind: "struct", fields: [b.dataField("size", t.i32)] });
  const shape = b.objectType({ id: 4, name: "Shape", kind: "interface", fields: [b.dataField("size", t.f64)] });
  const size: Selector = { name: "size", kind: "get", parameters: [], result: t.f64, through: 4 };
  const one = b.local("one", objectOf(4));
  const two = b.local("two", objectOf(4));
  const made = b.local("made", objectOf(1));
  const read = (shapeLocal: typeof one): Expression => ({
    kind: "member",
    object: b.get(shapeLocal),
    selector: size,
    type: t.f64,
  });
  const cast = (operand: Expression, type: t.Type): Expression => ({ kind: "cast", operand, type });
  return {
    objects: [base, circle, literal, shape],
    block: [
      b.declare(made, cast(b.construct(2, b.num(2.5)), objectOf(1))),
      b.declare(one, cast(b.get(made), objectOf(4))),
      b.declare(two, cast({ kind: "newStruct", object: 3, values: [b.int(7)], type: objectOf(3) }, objectOf(4))),
      b.print(b.callMethod(b.get(made), describe), read(one), read(two)),
      // The circle refers to itself; without this it would be a leak until the collector runs.
      b.assignField(cast(b.get(made), objectOf(2)), 2, "self", { kind: "unit", unit: "undefined", type: objectOf(2) }),
    ],
  };
}

function wholeProgram(): Program {
  const classes = objects();
  const parts = [jumps(), closures(), switches(), exceptions(), classes.block];
  const functions = parts.map((body, index) =>
    b.fn(`part${index}`, [], t.voidType, body, { position: b.at(index + 1) }),
  );
  const initialize = functions.map((each) => b.run(b.callFunction(each)));
  const flows = [2, 3].map((from) => ({ from, to: 4, isNarrowing: false, position: b.at(1) }));
  return b.program([b.module("shapes/base"), b.module("main", { functions, initialize })], classes.objects, flows);
}

const expected = ["0 0", "1 0", "7 7", "zero", "few", "0", "few", "1", "few", "2", "x", "base+ 2.5 7", ""].join("\n");

describe("IR that was written by hand", function () {
  this.timeout(15 * 60_000);

  it("is sound", () => assert.deepEqual(validate(wholeProgram()), []));

  it("does what it says, with optimisations and without", async () => {
    const optimised = wholeProgram();
    devirtualise(optimised);
    for (const program of [wholeProgram(), optimised]) {
      const executable = await buildProgram(emitProgram(program, { mode: "program" }), sanitized);
      const { stdout, stderr, status } = spawnSync(executable, { encoding: "utf8", timeout: 60_000 });
      assert.deepEqual({ stdout, stderr, status }, { stdout: expected, stderr: "", status: 0 });
    }
  });
});
