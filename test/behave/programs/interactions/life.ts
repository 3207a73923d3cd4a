let cells = [".....", "..#..", "..#..", "..#..", "....."].map((row) => [...row].map((c) => c === "#"));
function step(grid: boolean[][]): boolean[][] {
  return grid.map((row, y) =>
    row.map((alive, x) => {
      let neighbours = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (dx === 0 && dy === 0) continue;
          if (grid.at((y + dy) % grid.length)?.at((x + dx) % row.length)) neighbours++;
        }
      }
      return neighbours === 3 || (alive && neighbours === 2);
    }),
  );
}
for (let i = 0; i < 2; i++) {
  cells = step(cells);
  console.log(cells.map((row) => row.map((c) => (c ? "#" : ".")).join("")).join("\n"));
}
