function low(): void {
  throw new TypeError("low");
}
function high(): void {
  try {
    low();
  } catch (cause) {
    throw new Error("high", { cause });
  }
}
try {
  high();
} catch (error) {
  if (error instanceof Error) {
    console.log(error.message, error.cause instanceof TypeError, error.cause instanceof Error ? error.cause.message : "none");
  }
}
