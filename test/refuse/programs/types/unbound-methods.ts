class Counter {
  count = 0;
  increment(): void {
    this.count++;
  }
  arrow = (): number => this.count;
  static zero(): number {
    return 0;
  }
  run(): void {
    setTimeout(this.increment, 1); //! OT2010
    setTimeout(() => this.increment(), 1);
  }
}
const counter = new Counter();
const taken = counter.increment; //! OT2010
const { increment } = counter; //! OT2010
const list = [1];
const push = list.push; //! OT2010
const fine = [counter.arrow, Counter.zero, Math.floor];
console.log(taken, increment, push, fine, counter.increment !== undefined, typeof counter.run);
["a"].forEach(console.log); 
