import { soak } from "../soak.ts";

class Device {
  ready = new Promise<void>(() => {});
  name = "device";
  async run(): Promise<string> {
    await this.ready;
    return this.name;
  }
}

async function waits(rounds: number[]): Promise<number> {
  const forever = new Promise<number>(() => {});
  const doubled = forever.then((value) => value * 2);
  try {
    return rounds.length + (await doubled) + (await forever);
  } finally {
    rounds.push(1);
  }
}

soak((round) => {
  const device = new Device();
  void device.run();
  void waits([round]);
  const closed = async (): Promise<void> => {
    const own = new Promise<Device>(() => {});
    void own.then(() => closed);
    await own;
  };
  void closed();
});
