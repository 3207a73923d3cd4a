interface Address {
  street: string;
  zip?: string;
}
interface Person {
  name: string;
  age: number;
  isAdmin: boolean;
  tags: string[];
  address: Address;
  scores: Record<string, number>;
  nick: string | null;
  pair: [number, string];
}
const text = `{"name":"Ada","age":36.5,"isAdmin":true,"tags":["a","b"],"address":{"street":"Main\\n\\u00e9","extra":[1,{"x":null}]},
 "scores":{"math":1,"art":2},"nick":null,"pair":[1,"x"],"unknown":{"deep":[[]]}}`;
const person = parseJson<Person>(text);
console.log(person.name, person.age, person.isAdmin, person.tags, person.address.street, person.address.zip, person.scores, person.nick, person.pair);
console.log(person.tags.map((tag) => tag.toUpperCase()).join(), person.scores["math"], Object.keys(person.scores));
function attempt(what: string, parse: () => unknown): void {
  try {
    parse();
    console.log(what, "parsed");
  } catch (error) {
    console.log(what, error instanceof Error ? error.message : "?");
  }
}
attempt("missing", () => parseJson<Address>(`{"zip":"1"}`));
attempt("wrong type", () => parseJson<Address>(`{"street":1}`));
attempt("wrong element", () => parseJson<number[]>(`[1,2,"x"]`));
attempt("nested", () => parseJson<{ list: { n: number }[] }>(`{"list":[{"n":1},{"n":"2"}]}`));
attempt("null", () => parseJson<Address>("null"));
attempt("number", () => parseJson<number>("12"));
console.log(parseJson<number[]>("[1, 2.5e3, -0, 1E2]"), parseJson<string>(`"a\\tb\\ud83d\\ude00"`), parseJson<boolean>("true"), parseJson<number | null>("null"));
