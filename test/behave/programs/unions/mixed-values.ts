type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
function size(value: Json): number {
  if (value === null || typeof value !== "object") return 1;
  if (Array.isArray(value)) {
    let sum = 0;
    for (const item of value) sum += size(item);
    return sum;
  }
  let sum = 0;
  for (const key in value) sum += size(value[key]);
  return sum;
}
console.log(size([1, "a", null, [true, { x: 1, y: [2, 3] }]]), size("x"), size([]));
