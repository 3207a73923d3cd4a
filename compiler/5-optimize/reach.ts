/** Which classes and literal shapes can stand behind an interface. */
import type { ObjectType, Program } from "../ir/nodes.ts";
import { hasMember, withBases } from "../ir/objects.ts";
import { anyObjectId, type ObjectId } from "../ir/types.ts";

export class Reach {
  private readonly program: Program;
  private readonly reached: ReadonlySet<ObjectId>[];
  private readonly heirs = new Map<ObjectId, ObjectId[]>();

  constructor(program: Program) {
    this.program = program;
    for (const object of program.objects) {
      for (const base of withBases(program, object.id)) {
        this.heirs.set(base.id, [...(this.heirs.get(base.id) ?? []), object.id]);
      }
    }
    this.reached = this.close();
  }

  /** The classes and shapes whose instances a value of the type may be. */
  concrete(id: ObjectId): ReadonlySet<ObjectId> {
    return this.reached[id] ?? new Set();
  }

  /** Whether instances of the class have all that the type requires of a value that was checked to be one. */
  private fits(id: ObjectId, type: ObjectType): boolean {
    if (type.kind !== "interface") return [...withBases(this.program, id)].includes(type);
    const required = type.fields.filter((field) => !field.isOptional).map((field) => field.name);
    return [...required, ...type.methodNames].every((name) => hasMember(this.program, id, name));
  }

  private close(): ReadonlySet<ObjectId>[] {
    const { objects, flows } = this.program;
    const isConcrete = (object: ObjectType): boolean => object.kind !== "interface" && !object.isAbstract;
    const reached = objects.map((object) => {
      const own = object.kind === "interface" ? [] : (this.heirs.get(object.id) ?? []);
      return new Set(own.filter((id) => objects[id] !== undefined && isConcrete(objects[id])));
    });
    reached[anyObjectId] = new Set(objects.filter(isConcrete).map((object) => object.id));
    for (let isGrowing = true; isGrowing;) {
      isGrowing = false;
      for (const { from, to, isNarrowing } of flows) {
        const target = objects[to];
        const known = reached[to];
        if (target === undefined || known === undefined || target.kind !== "interface") continue;
        for (const id of reached[from] ?? []) {
          if (known.has(id) || (isNarrowing && !this.fits(id, target))) continue;
          known.add(id);
          isGrowing = true;
        }
      }
    }
    return reached;
  }
}
