function next(): number {
  return 1;
}
next.count = 0; //! OT1021
const arrow = (): number => 2;
arrow.label = "x"; //! OT1021
console.log(next(), arrow());
