class AppError extends Error {
  constructor(message: string, readonly code: number) {
    super(message);
    this.name = "AppError";
  }
}
class NetworkError extends AppError {
  retry = true;
  override toString(): string {
    return `${this.name}(${this.code}): ${this.message}`;
  }
}
function fail(kind: number): never {
  if (kind === 0) throw new AppError("app", 1);
  if (kind === 1) throw new NetworkError("net", 2);
  throw new Error("plain");
}
for (const kind of [0, 1, 2]) {
  try {
    fail(kind);
  } catch (e) {
    if (e instanceof NetworkError) console.log(e.toString(), e.retry);
    else if (e instanceof AppError) console.log(e.toString(), e.code);
    else if (e instanceof Error) console.log(e.toString(), e instanceof AppError);
  }
}
