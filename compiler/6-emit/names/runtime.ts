/**
 * What generated code takes from the runtime by its short name: `program.h` brings these names into the program's namespace.
 * Everything else of the runtime is written with its namespace.
 */
export const importedNames: readonly string[] = [
  "Array",
  "Fn",
  "Null",
  "Object",
  "Opt",
  "Ref",
  "Str",
  "Undefined",
  "Value",
  "arrayOf",
  "as",
  "capture",
  "cell",
  "Cell",
  "adapter",
  "closure",
  "concat",
  "convert",
  "create",
  "hold",
  "instanceOf",
  "narrow",
  "raise",
  "seen",
  "self",
];

/** Members that every object of the runtime has; a member of a program's class cannot have the same name. */
export const objectMembers: ReadonlySet<string> = new Set([
  "Object",
  "construct",
  "count",
  "header_",
  "info",
  "kColor",
  "kBuffered",
  "kCyclic",
  "kOne",
  "kShift",
  "markCyclic",
  "trace",
  "type",
]);

/** Namespaces that qualified names begin with; nothing of the program may hide them. */
export const namespaces: readonly string[] = ["otter", "otter_app", "std"];
