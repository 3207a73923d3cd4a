const seed = Math.random();
enum Level {
  low = 1,
  high = low * 2,
  computed = Math.floor(seed), //! OT2019
}
console.log(Level.low, Level.high, Level.computed);
