const x = "outer";
{
  const x = "block";
  console.log(x);
  {
    let x = 5;
    x++;
    console.log(x);
  }
}
function f(x: number): number {
  if (x > 0) {
    const x = 100;
    return x;
  }
  return x;
}
for (let x = 0; x < 1; x++) {
  const x = "body";
  console.log(x);
}
try {
  throw new Error("e");
} catch (x) {
  console.log(x instanceof Error);
}
console.log(x, f(1), f(-1));
