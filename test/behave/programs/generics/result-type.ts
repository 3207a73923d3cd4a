type Result<T> = { ok: true; value: T } | { ok: false; error: string };
function parse(text: string): Result<number> {
  const value = Number(text);
  return Number.isNaN(value) ? { ok: false, error: `bad ${text}` } : { ok: true, value };
}
function andThen<T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> {
  return result.ok ? next(result.value) : result;
}
for (const text of ["4", "x", "-1"]) {
  const root = andThen(parse(text), (value): Result<number> => (value < 0 ? { ok: false, error: "negative" } : { ok: true, value: Math.sqrt(value) }));
  console.log(root.ok ? root.value : root.error);
}
