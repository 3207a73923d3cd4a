export class Base {
  static count = 0;
  constructor() {
    Base.count++;
  }
  name(): string {
    return "base";
  }
}
