import { soak } from "../soak.ts";

class Request {
  readonly answer: Promise<string>;
  private resolve: (text: string) => void = () => {};
  constructor(readonly url: string) {
    this.answer = new Promise((resolve) => {
      this.resolve = resolve;
    });
    void this.answer.then((text) => this.finish(text));
  }
  finish(text: string): void {
    this.resolve(text + this.url);
  }
}

soak((round) => {
  const forever = new Promise<number>(() => {});
  const after = forever.then((value) => value + round);
  void after.then(() => after).finally(() => forever);
  void new Request(`/${round}`);
});
