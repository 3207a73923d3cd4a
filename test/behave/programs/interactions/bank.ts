class Insufficient extends Error {
  constructor(readonly missing: number) {
    super(`missing ${missing}`);
  }
}
interface Entry { readonly kind: "in" | "out"; readonly amount: number }
class Account {
  readonly #entries: Entry[] = [];
  constructor(readonly owner: string) {}
  get balance(): number {
    return this.#entries.reduce((sum, { kind, amount }) => sum + (kind === "in" ? amount : -amount), 0);
  }
  deposit(amount: number): this {
    this.#entries.push({ kind: "in", amount });
    return this;
  }
  withdraw(amount: number): this {
    const missing = amount - this.balance;
    if (missing > 0) throw new Insufficient(missing);
    this.#entries.push({ kind: "out", amount });
    return this;
  }
  transfer(to: Account, amount: number): boolean {
    try {
      this.withdraw(amount);
      to.deposit(amount);
      return true;
    } catch (error) {
      if (!(error instanceof Insufficient)) throw error;
      console.log(`${this.owner}: ${error.message}`);
      return false;
    } finally {
      console.log(`${this.owner} ${this.balance}, ${to.owner} ${to.balance}`);
    }
  }
}
const a = new Account("ann").deposit(100);
const b = new Account("bob");
console.log(a.transfer(b, 30), a.transfer(b, 80), b.transfer(a, 30));
