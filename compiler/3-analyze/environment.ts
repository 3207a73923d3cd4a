import type { ts } from "ts-morph";

/** A TypeScript type together with what its type parameters stand for. */
export interface Bound {
  readonly type: ts.Type;
  readonly environment: Environment;
}

/**
 * What type parameters stand for while one instance of generic code is looked at.
 * Keys are the symbols of type parameters; `this` types are keyed by the symbol of their class.
 */
export class Environment {
  static readonly empty = new Environment(new Map());

  private readonly bindings: ReadonlyMap<ts.Symbol, Bound>;

  constructor(bindings: ReadonlyMap<ts.Symbol, Bound>) {
    this.bindings = bindings;
  }

  get isEmpty(): boolean {
    return this.bindings.size === 0;
  }

  find(parameter: ts.Symbol): Bound | undefined {
    return this.bindings.get(parameter);
  }

  with(more: Iterable<readonly [ts.Symbol, Bound]>): Environment {
    const bindings = new Map(this.bindings);
    for (const [parameter, bound] of more) bindings.set(parameter, bound);
    return bindings.size === 0 ? Environment.empty : new Environment(bindings);
  }
}
