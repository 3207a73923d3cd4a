type Point = { readonly x: number; readonly y: number };
const origin: Point = { x: 0, y: 0 };
const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const points: Point[] = [{ x: 1, y: 2 }, { x: 3, y: 4 }, origin];
const total = points.reduce(add, origin);
console.log(total.x, total.y, origin.x);
const byName: Record<string, Point> = { a: points[0], b: { x: 9, y: 9 } };
console.log(byName["a"] === points[0], Object.keys(byName).map((k) => byName[k].x).join());
