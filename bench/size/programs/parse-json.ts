import { unknown, use } from "./unknown.ts";

interface Otter {
  name: string;
  weight: number;
  young: number[];
}
const text = unknown() > 0.5 ? '{"name":"otter","weight":9,"young":[1]}' : "{}";
const otter = parseJson<Otter>(text);
use(otter.weight + otter.young.length);
