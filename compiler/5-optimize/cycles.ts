/** Which classes can be part of a cycle of references; the others cost the collector nothing. */
import type { ObjectType, Program } from "../ir/nodes.ts";
import { isReference, type ObjectId, type Type } from "../ir/types.ts";

/** A node of the graph of types: a class of the program, or `anything`, which may point to every object. */
type Node = ObjectId | "anything";

/**
 * The classes and shapes of the program whose instances can reach themselves through their fields. A field of an interface,
 * of a function type or of a builtin with members that the graph does not know may hold anything.
 */
export function findCyclicTypes(program: Program): ReadonlySet<ObjectId> {
  const { objects } = program;
  const heirs = new Map<ObjectId, ObjectId[]>();
  for (const object of objects) {
    if (typeof object.base === "number") heirs.set(object.base, [...(heirs.get(object.base) ?? []), object.id]);
  }
  const withHeirs = (id: ObjectId): ObjectId[] => [id, ...(heirs.get(id) ?? []).flatMap(withHeirs)];

  const targets = (type: Type): Node[] => {
    if (type.kind === "nullable") return targets(type.of);
    if (type.kind === "value") return ["anything"];
    if (type.kind === "array") return targets(type.element);
    if (type.kind === "builtin")
      return type.arguments.flatMap(targets).concat(holdsClosures.has(type.name) ? ["anything"] : []);
    if (type.kind === "object") return objects[type.id]?.kind === "interface" ? ["anything"] : withHeirs(type.id);
    return isReference(type) ? ["anything"] : [];
  };

  const edges = new Map<Node, ReadonlySet<Node>>();
  for (const object of objects)
    edges.set(object.id, new Set(allFields(object, objects).flatMap((field) => targets(field.type))));
  edges.set("anything", new Set(objects.filter((object) => object.kind !== "interface").map((object) => object.id)));
  return new Set(objects.filter((object) => reaches(object.id, object.id, edges)).map((object) => object.id));
}

/** Library classes that keep functions, whose captured variables may be anything. */
export const holdsClosures: ReadonlySet<string> = new Set([
  "Promise",
  "Generator",
  "AsyncGenerator",
  "Iterable",
  "Iterator",
  "WeakRef",
  "Error",
]);

function allFields(object: ObjectType, objects: readonly ObjectType[]): ObjectType["fields"] {
  const base = typeof object.base === "number" ? objects[object.base] : undefined;
  return base ? [...allFields(base, objects), ...object.fields] : object.fields;
}

function reaches(from: Node, to: Node, edges: ReadonlyMap<Node, ReadonlySet<Node>>): boolean {
  const seen = new Set<Node>();
  const queue = [...(edges.get(from) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(edges.get(next) ?? []));
  }
  return false;
}
