import { soak } from "../soak.ts";

class Player {
  score = 0;
  callbacks: ((points: number) => void)[] = [];
  add(points: number): void {
    this.score += points;
  }
  listen(): (points: number) => void {
    const add = (points: number): void => this.add(points);
    this.callbacks.push(add);
    return add;
  }
}

function twice(callback: (points: number) => void): (points: number) => void {
  return (points) => {
    callback(points);
    callback(points);
  };
}

soak((round) => {
  const player = new Player();
  const add = player.listen();
  player.callbacks.push(twice(add));
  for (const callback of player.callbacks) callback(round);
});
