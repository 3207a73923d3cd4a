// The sieve of Eratosthenes over a typed array.
function countPrimes(limit: number): number {
  const isComposite = new Uint8Array(limit + 1);
  let count = 0;
  for (let candidate = 2; candidate <= limit; candidate++) {
    if (isComposite[candidate] !== 0) continue;
    count++;
    for (let multiple = candidate * 2; multiple <= limit; multiple += candidate) isComposite[multiple] = 1;
  }
  return count;
}

console.log(countPrimes(1_500_000));
