class HttpError extends Error {
  constructor(
    readonly status: number,
    message = `status ${status}`,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "HttpError";
  }
  get isClient(): boolean {
    return this.status >= 400 && this.status < 500;
  }
}
class NotFound extends HttpError {
  constructor(readonly path: string) {
    super(404, undefined, { cause: { path } });
  }
  override toString(): string {
    return `NotFound<${this.path}>`;
  }
}
const missing = new NotFound("/x");
console.log(String(missing), missing.message, missing.name, missing.isClient, missing.cause, missing instanceof HttpError, `${new HttpError(500)}`);
const wrapped = new Error("outer", { cause: new TypeError("middle", { cause: "root" }) });
let current: unknown = wrapped;
while (current instanceof Error) {
  console.log(current.name, current.message);
  current = current.cause;
}
console.log(current);
console.log(new Error("x", { cause: undefined }).cause, new Error("y").cause, new Error().message === "", new Error("m").toString(), new RangeError().toString());
const throwers: (() => unknown)[] = [
  () => {
    throw "text";
  },
  () => {
    throw 42;
  },
  () => {
    throw undefined;
  },
  () => {
    throw { code: 7 };
  },
  () => {
    throw new AggregateError([new Error("a"), "b"], "several");
  },
  () => {
    throw missing;
  },
  () => [1].map((): number => {
    throw new EvalErrorLike("custom");
  }),
  () => "x".repeat(-1),
  () => ([] as number[]).reduce((a) => a),
  () => (1).toString(99),
];
class EvalErrorLike extends Error {}
for (const [index, thrower] of throwers.entries()) {
  try {
    console.log(thrower());
  } catch (error) {
    if (error instanceof AggregateError) console.log(index, error.errors.length, error.message);
    else if (error instanceof NotFound) console.log(index, error.path);
    else if (error instanceof Error) console.log(index, error.name, error.message, error instanceof RangeError);
    else console.log(index, typeof error, error);
  }
}
function retry<T>(times: number, action: (attempt: number) => T): T {
  const errors: unknown[] = [];
  for (let attempt = 1; attempt <= times; attempt++) {
    try {
      return action(attempt);
    } catch (error) {
      errors.push(error);
      if (error instanceof HttpError && error.isClient) throw error;
    }
  }
  throw new AggregateError(errors, `failed ${times} times`);
}
console.log(retry(3, (attempt) => {
  if (attempt < 3) throw new HttpError(503);
  return `on ${attempt}`;
}));
try {
  retry(2, () => {
    throw new HttpError(500);
  });
} catch (error) {
  if (error instanceof AggregateError) console.log(error.message, error.errors.map((each) => (each instanceof HttpError ? each.status : 0)));
}
try {
  retry(2, () => {
    throw new NotFound("/y");
  });
} catch (error) {
  console.log(String(error));
}
const error = new Error("changed");
error.message = "new message";
error.name = "Renamed";
console.log(`${error}`);
const holder: { error?: Error } = {};
holder.error = new Error("in an object");
console.log(Object.keys(holder), holder.error.message);
const settle = async (): Promise<string> => {
  try {
    await Promise.reject(wrapped);
    return "no";
  } catch (reason) {
    return reason === wrapped ? "same" : "other";
  } finally {
    console.log("settled");
  }
};
void settle().then((text) => console.log(text));
