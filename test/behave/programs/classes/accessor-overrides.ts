// static members through inheritance, accessors overridden one by one
class Base { static created = 0; static make(): Base { Base.created++; return new Base(); } get label(): string { return "base"; } set label(v: string) { this.log.push("base " + v); } readonly log: string[] = []; }
class Mid extends Base { override get label(): string { return "mid of " + super.label; } override set label(v: string) { this.log.push("mid " + v); } }
class Leaf extends Mid { static readonly kind: string = "leaf"; static describe(): string { return `${Leaf.kind} ${Base.created}`; } }
Base.make(); Base.make(); const leaf = new Leaf(); leaf.label = "x"; console.log(leaf.label, leaf.log, Leaf.describe(), Base.created);
const asBase: Base = leaf; asBase.label = "y"; console.log(asBase.label, leaf.log.length, asBase instanceof Mid, asBase instanceof Leaf);
