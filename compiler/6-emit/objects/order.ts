/** In which header a class is defined, and in which order: a base before what derives from it, also across modules that import each other. */
import type { ObjectType, Program } from "../../ir/nodes.ts";

export class ClassOrder {
  private readonly program: Program;
  private readonly homes = new Map<string, string>();

  constructor(program: Program) {
    this.program = program;
    const reach = reachableModules(program);
    for (const module of program.modules) {
      // Modules whose classes derive from each other's in a circle have all of them in one header.
      const circle = program.modules.filter(
        (other) => other === module || (reach(module.id).has(other.id) && reach(other.id).has(module.id)),
      );
      this.homes.set(module.id, circle[0]?.id ?? module.id);
    }
  }

  /** The module whose header defines the classes of `module`. */
  homeOf(module: string): string {
    return this.homes.get(module) ?? module;
  }

  /** The classes that a module's header defines, bases first, otherwise in the order of the source. */
  classesIn(home: string): ObjectType[] {
    const own = this.program.objects.filter(
      (object) => object.kind !== "interface" && this.homeOf(object.module) === home,
    );
    const ordered = new Set<ObjectType>();
    const add = (object: ObjectType): void => {
      const base = baseOf(object, this.program);
      if (base && own.includes(base)) add(base);
      ordered.add(object);
    };
    own.forEach(add);
    return [...ordered];
  }

  /** The modules whose headers must come before: those with the bases of this header's classes. */
  basesOf(home: string): string[] {
    const bases = this.classesIn(home).flatMap((object) => baseOf(object, this.program) ?? []);
    return [...new Set(bases.map((base) => this.homeOf(base.module)))].filter((other) => other !== home);
  }
}

export function baseOf(object: ObjectType, program: Program): ObjectType | undefined {
  return typeof object.base === "number" ? program.objects[object.base] : undefined;
}

/** For each module, the modules that its classes derive from, directly or not. */
function reachableModules(program: Program): (module: string) => ReadonlySet<string> {
  const direct = new Map<string, Set<string>>();
  for (const object of program.objects) {
    const base = baseOf(object, program);
    if (!base || base.module === object.module) continue;
    const targets = direct.get(object.module) ?? new Set<string>();
    direct.set(object.module, targets.add(base.module));
  }
  const closed = new Map<string, Set<string>>();
  return (module) => {
    const known = closed.get(module);
    if (known) return known;
    const reached = new Set<string>();
    closed.set(module, reached);
    const queue = [...(direct.get(module) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(...(direct.get(next) ?? []));
    }
    return reached;
  };
}
