// The product of two square matrices of doubles, kept as arrays of rows.
function matrix(size: number, seed: number): number[][] {
  const rows: number[][] = [];
  for (let row = 0; row < size; row++) {
    const cells: number[] = [];
    for (let column = 0; column < size; column++) cells.push(((row * seed + column * 7) % 13) / 4);
    rows.push(cells);
  }
  return rows;
}

function multiply(left: readonly number[][], right: readonly number[][], size: number): number[][] {
  const product: number[][] = [];
  for (let row = 0; row < size; row++) {
    const cells: number[] = [];
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (let index = 0; index < size; index++) sum += left[row][index] * right[index][column];
      cells.push(sum);
    }
    product.push(cells);
  }
  return product;
}

const size = 120;
const product = multiply(matrix(size, 3), matrix(size, 5), size);
let trace = 0;
for (let index = 0; index < size; index++) trace += product[index][index];
console.log(Math.floor(trace));
