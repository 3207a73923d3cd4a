// What a method gives becomes a value of the type that the interface promises, although nothing is converted on the way.
interface Detail {
  readonly label: string;
  readonly value: string;
  readonly signal?: number | undefined;
}

interface Host {
  details(): readonly Detail[];
  best(): Detail;
  each(visit: (detail: Detail) => void): void;
}

class Page {
  private readonly host: Host;
  constructor(host: Host) {
    this.host = host;
  }
  show(): string {
    return this.host.details().map(render).join(", ");
  }
}

function render({ label, value, signal }: Detail): string {
  return `${label}=${value} ${signal === undefined ? "-" : signal}`;
}

// A literal whose arrows have types of their own.
const literal: Host = {
  details: () => [{ label: "sensor", value: "1 mV" }],
  best: () => ({ value: "best", label: "literal" }),
  each: (visit) => visit({ label: "each", value: "literal" }),
};

// A class whose methods say less, and in another order, than the interface.
class Own implements Host {
  private count = 0;
  details() {
    return [{ value: "own", label: "a" }];
  }
  best() {
    this.count++;
    return { count: this.count, label: "own", value: `best ${this.count}` };
  }
  each(visit: (detail: { readonly label: string; readonly value: string }) => void) {
    visit({ label: "each", value: "own" });
  }
}

class Other implements Host {
  details(): readonly Detail[] {
    return [{ label: "b", value: "other", signal: -50 }];
  }
  best(): Detail {
    return { label: "other", value: "best", signal: 3 };
  }
  each(visit: (detail: Detail) => void): void {
    visit({ label: "each", value: "other", signal: 0 });
  }
}

const hosts: Host[] = [literal, new Own(), new Other()];
for (const host of hosts) {
  console.log(new Page(host).show());
  console.log(render(host.best()), render(host.best()));
  host.each((detail) => console.log(render(detail)));
}

// One level deeper, through a function and a promise.
interface Source {
  open(): () => Detail;
  load(): Promise<Detail>;
}
const source: Source = {
  open: () => () => ({ label: "deep", value: "function" }),
  load: () => Promise.resolve({ label: "deep", value: "promise" }),
};
console.log(render(source.open()()));
void source.load().then((detail) => console.log(render(detail)));
