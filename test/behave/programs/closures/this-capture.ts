class Timer {
  ticks = 0;
  private callbacks: (() => void)[] = [];
  start(): void {
    this.callbacks.push(() => {
      this.ticks++;
      const nested = (): void => void (this.ticks += 10);
      nested();
    });
  }
  fire(): void {
    this.callbacks.forEach((callback) => callback());
  }
}
const t = new Timer();
t.start();
t.start();
t.fire();
console.log(t.ticks);
