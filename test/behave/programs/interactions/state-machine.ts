type State = "idle" | "running" | "done";
interface Transition { from: State; to: State; when: (ticks: number) => boolean }
class Machine {
  private state: State = "idle";
  private ticks = 0;
  constructor(private readonly transitions: readonly Transition[], private readonly onChange: (from: State, to: State) => void) {}
  tick(): State {
    this.ticks++;
    const next = this.transitions.find(({ from, when }) => from === this.state && when(this.ticks));
    if (next) {
      this.onChange(this.state, next.to);
      this.state = next.to;
      this.ticks = 0;
    }
    return this.state;
  }
}
const machine = new Machine(
  [
    { from: "idle", to: "running", when: (t) => t >= 2 },
    { from: "running", to: "done", when: (t) => t > 2 },
  ],
  (from, to) => console.log(`${from} -> ${to}`),
);
console.log(Array.from({ length: 6 }, () => machine.tick()).join());
