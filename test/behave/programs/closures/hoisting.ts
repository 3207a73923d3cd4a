console.log(early(2));
function early(n: number): number {
  return helper(n) + 1;
  function helper(m: number): number {
    return m * 10;
  }
}
const results: number[] = [];
{
  const scoped = 5;
  function inBlock(): number {
    return scoped + 1;
  }
  results.push(inBlock());
}
console.log(results.join());
