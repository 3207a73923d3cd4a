class Team {
  members: string[] = [];
  constructor(readonly name: string, private readonly all: Team[]) {
    all.push(this);
  }
  rivals(): Team[] {
    return this.all.filter((team) => team !== this);
  }
}
const teams: Team[] = [];
new Team("a", teams).members.push("x", "y");
const b = new Team("b", teams);
b.members = teams[0].members;
b.members.push("z");
console.log(teams.map((t) => `${t.name}:${t.members.join("")}:${t.rivals().map((r) => r.name).join()}`).join(" "));
