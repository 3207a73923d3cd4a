// Five bodies that attract each other, moved in small steps.
class Body {
  constructor(
    public x: number,
    public y: number,
    public z: number,
    public speedX: number,
    public speedY: number,
    public speedZ: number,
    public readonly mass: number,
  ) {}
}

function advance(bodies: readonly Body[], seconds: number): void {
  for (let first = 0; first < bodies.length; first++) {
    const one = bodies[first];
    for (let second = first + 1; second < bodies.length; second++) {
      const other = bodies[second];
      const x = one.x - other.x;
      const y = one.y - other.y;
      const z = one.z - other.z;
      const square = x * x + y * y + z * z;
      const force = seconds / (square * Math.sqrt(square));
      one.speedX -= x * other.mass * force;
      one.speedY -= y * other.mass * force;
      one.speedZ -= z * other.mass * force;
      other.speedX += x * one.mass * force;
      other.speedY += y * one.mass * force;
      other.speedZ += z * one.mass * force;
    }
  }
  for (const body of bodies) {
    body.x += seconds * body.speedX;
    body.y += seconds * body.speedY;
    body.z += seconds * body.speedZ;
  }
}

function energy(bodies: readonly Body[]): number {
  let total = 0;
  for (const body of bodies)
    total += 0.5 * body.mass * (body.speedX * body.speedX + body.speedY * body.speedY + body.speedZ * body.speedZ);
  return total;
}

const bodies = [
  new Body(0, 0, 0, 0, 0, 0, 39.5),
  new Body(4.84, -1.16, -0.1, 0.6, 2.8, -0.02, 0.037),
  new Body(8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011),
  new Body(12.89, -15.11, -0.22, 1.08, 0.86, -0.01, 0.0017),
  new Body(15.37, -25.9, 0.17, 0.97, 0.59, -0.03, 0.002),
];
for (let step = 0; step < 30_000; step++) advance(bodies, 0.001);
console.log(Math.round(energy(bodies) * 1e9));
