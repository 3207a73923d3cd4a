// Function values in an array, called through their common type; some share a variable.
type Step = (value: number) => number;

function makeSteps(): Step[] {
  let calls = 0;
  const steps: Step[] = [];
  for (let index = 0; index < 16; index++) {
    if (index % 4 === 0) {
      steps.push((value) => {
        calls++;
        return (value + calls) & 0xffff;
      });
    } else if (index % 4 === 1) {
      steps.push((value) => (value * 3 + index) & 0xffff);
    } else if (index % 4 === 2) {
      steps.push((value) => value ^ index);
    } else {
      steps.push((value) => value >> 1);
    }
  }
  return steps;
}

function run(steps: readonly Step[], rounds: number): number {
  let value = 1;
  for (let round = 0; round < rounds; round++) {
    for (const step of steps) value = step(value + round);
  }
  return value;
}

console.log(run(makeSteps(), 100_000));
