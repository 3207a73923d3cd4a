import { soak } from "../soak.ts";

class RequestError extends Error {
  request: Request | undefined;
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "RequestError";
  }
}

class Request {
  error: RequestError | undefined;
  fail(round: number): void {
    try {
      throw new RangeError(`round ${round}`);
    } catch (cause) {
      this.error = new RequestError("failed", { cause });
      this.error.request = this;
    }
  }
}

soak((round) => {
  const request = new Request();
  request.fail(round);
  const holder: { error?: Error } = {};
  holder.error = new Error("holds itself", { cause: holder });
  const first = new AggregateError([holder.error, request.error], "many");
  holder.error = first;
});
