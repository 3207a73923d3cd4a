const samples = [21.5, 22.25, 19.75, 20, 23.125];
const sum = samples.reduce((a, b) => a + b, 0);
const mean = sum / samples.length;
const variance = samples.reduce((a, b) => a + (b - mean) ** 2, 0) / (samples.length - 1);
console.log(sum, mean, variance.toFixed(4), Math.sqrt(variance).toFixed(3), Math.max(...samples) - Math.min(...samples));
const sorted = samples.toSorted((a, b) => a - b);
console.log(sorted[Math.floor(sorted.length / 2)], sorted.map((s) => Math.round(s)).join());
