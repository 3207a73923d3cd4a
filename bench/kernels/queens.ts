// The number of ways to put N queens on a board, with arrays of flags and recursion.
class Board {
  private readonly columns: boolean[] = [];
  private readonly rising: boolean[] = [];
  private readonly falling: boolean[] = [];
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
    for (let index = 0; index < size; index++) this.columns.push(false);
    for (let index = 0; index < 2 * size; index++) {
      this.rising.push(false);
      this.falling.push(false);
    }
  }

  count(row: number): number {
    if (row === this.size) return 1;
    let found = 0;
    for (let column = 0; column < this.size; column++) {
      const up = row + column;
      const down = row - column + this.size;
      if (this.columns[column] || this.rising[up] || this.falling[down]) continue;
      this.mark(column, up, down, true);
      found += this.count(row + 1);
      this.mark(column, up, down, false);
    }
    return found;
  }

  private mark(column: number, up: number, down: number, isTaken: boolean): void {
    this.columns[column] = isTaken;
    this.rising[up] = isTaken;
    this.falling[down] = isTaken;
  }
}

console.log(new Board(9).count(0));
