interface Ring { name: string; self?: Ring; list: Ring[] }
const ring: Ring = { name: "r", list: [] };
ring.self = ring;
ring.list.push(ring);
console.log(ring);
