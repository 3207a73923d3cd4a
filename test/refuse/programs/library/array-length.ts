const values = new Array<number>(8); //! OT4002
const filled = new Array<number>(8).fill(0);
const partly = new Array<number>(8).fill(0, 4); //! OT4002
values.length = 2; //! OT4003
values.length--; //! OT4003
values.length += 1; //! OT4003
values.length = 0;
class Counter {
  length = 0;
}
const counter = new Counter();
counter.length = 5;
console.log(values, filled, partly, counter);
