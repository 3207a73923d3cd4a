const data = { user: { name: "n", tags: ["t1", "t2", "t3"] }, size: [3, 4] };
const { user: { name, tags: [first, ...others] }, size: [w, h] } = data;
console.log(name, first, others, w, h);
let p = 1;
let q = 2;
[p, q] = [q, p];
console.log(p, q);
({ user: { name: data.user.tags[0] }, size: [p] } = data);
console.log(data.user.tags[0], p);
function area({ w, h }: { w: number; h: number }, [scale]: number[] = [1]): number {
  return w * h * scale;
}
console.log(area({ w: 2, h: 3 }), area({ w: 2, h: 3 }, [10]));
