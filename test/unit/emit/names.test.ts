import assert from "node:assert/strict";
import { escape, isReserved } from "../../../compiler/6-emit/names/escape.ts";
import { Scope } from "../../../compiler/6-emit/names/scope.ts";
import { ProgramNames } from "../../../compiler/6-emit/names/program.ts";
import { anyObject, dataField, fn, module, objectType, program } from "./build.ts";
import { f64, voidType } from "../../../compiler/ir/types.ts";

describe("names in C++", () => {
  const table: Readonly<Record<string, string>> = {
    area: "area",
    HIGH: "HIGH_",
    PI: "PI_",
    F: "F_",
    bit: "bit_",
    B1: "B1_",
    B01010101: "B01010101_",
    abs: "abs_",
    word: "word_",
    delete: "delete_",
    co_await: "co_await_",
    and: "and_",
    linux: "linux_",
    EINVAL: "EINVAL_",
    ESP_OK: "ESP_OK_",
    A0: "A0_",
    stdout: "stdout_",
    create: "create_",
    otter: "otter_",
    "#secret": "secret_",
    $el: "dollar_el",
    größe: "gru00f6u00dfe",
    日本: "u65e5u672c",
    __proto: "_proto",
    a__b: "a_b",
    _Upper: "u_Upper",
    "with space": "with_space",
    "7up": "n7up",
    "": "unnamed",
  };
  for (const [name, identifier] of Object.entries(table)) {
    it(`${JSON.stringify(name)} becomes ${identifier}`, () => assert.equal(escape(name), identifier));
  }

  it("are identifiers that C++ does not keep for itself, whatever the name", () => {
    for (const name of ["__", "___x", "_", "$", "$$", "ünï", "a-b", "𝒳", "_A__B"]) {
      const identifier = escape(name);
      assert.match(identifier, /^[A-Za-z_]\w*$/);
      assert.doesNotMatch(identifier, /__|^_[A-Z]/);
      assert.equal(isReserved(identifier), false);
    }
  });

  it("are unique in a scope and never hide those of the scopes around", () => {
    const outer = new Scope();
    const inner = new Scope(outer);
    assert.deepEqual(
      [outer.declare("x"), inner.declare("x"), inner.declare("x"), outer.declare("b1")],
      ["x", "x2", "x3", "b1"],
    );
    assert.equal(new Scope(outer).declare("b1"), "b1_2");
    assert.deepEqual([outer.declare("a$"), outer.declare("adollar_")], ["adollar_", "adollar_2"]);
  });

  it("of members keep clear of the runtime's, the class's own and inherited ones", () => {
    const method = (name: string, owner: number, isOverride = false) =>
      fn(name, [], voidType, [], { role: "method", owner, isOverride, isVirtual: true });
    const base = objectType({
      id: 1,
      name: "Base",
      fields: [dataField("type", f64), dataField("Base", f64)],
      methods: [method("run", 1)],
    });
    const derived = objectType({
      id: 2,
      name: "Derived",
      base: 1,
      fields: [dataField("#x", f64), dataField("run2", f64)],
      methods: [method("run", 2, true), method("trace", 2)],
    });
    const names = new ProgramNames(program([module("main")], [base, derived]));
    assert.equal(names.field(1, "type"), "type_");
    assert.equal(names.field(1, "Base"), "Base_");
    assert.equal(names.field(2, "#x"), "x_");
    assert.deepEqual(
      derived.methods.map((each) => names.method(each)),
      ["run", "trace_"],
    );
  });

  it("of a module keep clear of namespaces inside it, and namespaces of each other", () => {
    const scan = fn("scan", [], voidType, [], { module: "wifi" });
    const modules = [
      module("wifi", { functions: [scan] }),
      module("wifi/scan"),
      module("a-b", { namespace: "otter_app::a_b" }),
      module("a_b"),
    ];
    const names = new ProgramNames({ modules, objects: [anyObject], flows: [], copies: [], libraries: [] });
    assert.equal(names.of(scan), "scan_");
    assert.deepEqual([names.namespaceOf("a-b"), names.namespaceOf("a_b")], ["otter_app::a_b", "otter_app::a_b_2"]);
  });
});
