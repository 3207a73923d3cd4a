class Account {
  #balance: number;
  static #opened = 0;
  constructor(start: number) {
    this.#balance = start;
    Account.#opened++;
  }
  #fee(): number {
    return this.#balance > 100 ? 0 : 1;
  }
  withdraw(amount: number): number {
    this.#balance -= amount + this.#fee();
    return this.#balance;
  }
  richerThan(other: Account): boolean {
    return this.#balance > other.#balance;
  }
  static is(value: object): boolean {
    return value instanceof Account && #balance in value;
  }
  static get opened(): number {
    return Account.#opened;
  }
}
const a = new Account(150);
const b = new Account(50);
console.log(a.withdraw(100), a.withdraw(10), a.richerThan(b), Account.is(a), Account.is({}), Account.opened);
