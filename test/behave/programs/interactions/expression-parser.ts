class Parser {
  private position = 0;
  constructor(private readonly text: string) {}
  parse(): number {
    const value = this.sum();
    if (this.position < this.text.length) throw new SyntaxError(`unexpected "${this.text[this.position]}" at ${this.position}`);
    return value;
  }
  private sum(): number {
    let value = this.product();
    for (;;) {
      if (this.eat("+")) value += this.product();
      else if (this.eat("-")) value -= this.product();
      else return value;
    }
  }
  private product(): number {
    let value = this.atom();
    for (;;) {
      if (this.eat("*")) value *= this.atom();
      else if (this.eat("/")) value /= this.atom();
      else return value;
    }
  }
  private atom(): number {
    if (this.eat("(")) {
      const value = this.sum();
      if (!this.eat(")")) throw new SyntaxError("missing )");
      return value;
    }
    if (this.eat("-")) return -this.atom();
    const start = this.position;
    while (this.position < this.text.length && "0123456789.".includes(this.text[this.position])) this.position++;
    if (start === this.position) throw new SyntaxError(`number expected at ${start}`);
    return Number(this.text.slice(start, this.position));
  }
  private eat(c: string): boolean {
    while (this.text.charAt(this.position) === " ") this.position++;
    if (this.text.charAt(this.position) !== c) return false;
    this.position++;
    return true;
  }
}
for (const text of ["1 + 2 * 3", "(1+2)*3", "-4/(2-2)", "2 * (3", "1 $ 2", "", "0.1+0.2", "10/4-1"]) {
  try {
    console.log(text, "=", new Parser(text).parse());
  } catch (error) {
    console.log(text, error instanceof SyntaxError ? error.message : "other");
  }
}
