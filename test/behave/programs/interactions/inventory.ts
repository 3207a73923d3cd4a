// inventory: classes with interfaces, maps of arrays, sorting by several keys, reduce to records
interface Product { readonly id: number; name: string; price: number; tags: readonly string[]; stock?: { count: number; shelf: string } }
class Inventory implements Iterable<Product> { private readonly items = new Map<number, Product>(); private nextId = 1; static from(list: readonly Omit<Product, "id">[]): Inventory { const inv = new Inventory(); list.forEach((p) => inv.add(p)); return inv; }
  add(p: Omit<Product, "id">): Product { const made: Product = { id: this.nextId++, ...p }; this.items.set(made.id, made); return made; }
  get total(): number { let sum = 0; for (const { price, stock } of this) sum += price * (stock?.count ?? 0); return Math.round(sum * 100) / 100; }
  [Symbol.iterator](): Iterator<Product> { return this.items.values()[Symbol.iterator](); }
  where(test: Partial<Pick<Product, "name" | "price">>): Product[] { return [...this].filter((p) => (test.name === undefined || p.name === test.name) && (test.price === undefined || p.price === test.price)); }
  sorted(...keys: ("name" | "price")[]): Product[] { return [...this].sort((a, b) => { for (const k of keys) { const order = k === "name" ? (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) : a.price - b.price; if (order !== 0) return order; } return a.id - b.id; }); } }
const inv = Inventory.from([{ name: "bolt", price: 0.25, tags: ["metal", "small"], stock: { count: 100, shelf: "A" } }, { name: "nut", price: 0.1, tags: ["metal"] }, { name: "bolt", price: 0.2, tags: [], stock: { count: 5, shelf: "B" } }]);
console.log(inv.total, inv.sorted("name", "price").map(({ id }) => id), inv.where({ name: "bolt" }).length, inv.where({}).length);
const byTag = [...inv].flatMap((p) => p.tags.map((t) => [t, p.name] as const)).reduce<Record<string, string[]>>((acc, [t, n]) => { (acc[t] ??= []).push(n); return acc; }, {}); console.log(byTag);
const shelves = new Map<string, Product[]>(); for (const p of inv) { const key = p.stock?.shelf ?? "none"; const list = shelves.get(key) ?? []; list.push(p); shelves.set(key, list); } console.log([...shelves].map(([k, v]) => `${k}:${v.map((p) => p.id).join(",")}`).sort().join(" "));
const cheapest = [...inv].reduce((a, b) => (b.price < a.price ? b : a)); cheapest.price *= 2; cheapest.stock = { count: 1, shelf: "C" }; console.log(cheapest, inv.total, "stock" in cheapest);
for (const [key, value] of Object.entries(cheapest)) console.log(key, typeof value, Array.isArray(value));
const { name: label, stock: { shelf = "?", ...restStock } = { shelf: "none", count: 0 }, ...others } = cheapest; console.log(label, shelf, restStock, others);
console.log(JSON.stringify([...inv], null, 1).length, JSON.stringify({ ...cheapest, tags: undefined, price: NaN }));
const grid: (Product | null)[][] = [[cheapest, null], [null, cheapest]]; console.log(grid.map((row) => row.map((c) => c?.name ?? ".").join(" ")).join("\n"), grid[0][0] === grid[1][1]);
