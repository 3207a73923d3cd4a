import { soak } from "../soak.ts";

class Blinker {
  count = 0;
  timer: Timeout | undefined;
  start(): void {
    this.timer = setInterval(() => this.blink(), 1);
  }
  blink(): void {
    if (++this.count === 2) clearInterval(this.timer);
  }
}

soak((round) => {
  const cleared: Timeout[] = [];
  cleared.push(setTimeout(() => console.log(cleared.length), 5));
  clearTimeout(cleared[0]);
  if (round % 50 !== 0) return;
  new Blinker().start();
  const fired: Timeout[] = [];
  fired.push(setTimeout(() => fired.push(setTimeout(() => fired.length, 0)), 1));
  const own = setInterval(() => clearInterval(own), 1);
});
