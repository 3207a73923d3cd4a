import { soak } from "../soak.ts";

class Request {
  readonly answer: Promise<string>;
  private resolve: (text: string) => void = () => {};
  constructor() {
    this.answer = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }
  finish(text: string): void {
    this.resolve(text);
  }
}

async function add(a: Promise<number>, b: number): Promise<number> {
  const sum = (await a) + b;
  return sum;
}

soak((round) => {
  const request = new Request();
  void request.answer.then((text) => `${text} ${round}`);
  request.finish("done");
  void add(add(Promise.resolve(1), 2), round);
  const failed = Promise.reject(new Error(`${round}`)).catch((reason) => reason);
  void failed.finally(() => failed);
});
