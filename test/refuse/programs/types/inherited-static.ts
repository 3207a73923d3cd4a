class Base {
  static count = 0;
  static list: number[] = [];
  static pair = { low: 1, high: 2 };
  static add(): void {
    Base.count++;
    this.count++; //! OT2023
  }
  static {
    this.count = 1;
  }
}
class Derived extends Base {
  static own = 0;
  static reset(): void {
    this.own = 0;
    this.count = 0; //! OT2023
  }
}
Derived.count = 2; //! OT2023
Derived.own += 1;
--Derived.count; //! OT2023
[Derived.count, Derived.own] = [1, 2]; //! OT2023
for (Derived.count of [1, 2]) console.log(Derived.count); //! OT2023
Derived.list.push(1);
Derived.pair.low = 3;
class Alone {
  static count = 0;
  static add(): void {
    this.count++;
  }
}
Alone.add();
Derived.add();
Derived.reset();
