import { Base } from "./base.ts";
import { make, registry } from "./factory.ts";
class Local extends Base {
  override name(): string {
    return "local " + super.name();
  }
}
registry.set("local", () => new Local());
console.log([...registry.keys()].join(), make("derived")?.name(), make("local")?.name(), make("none")?.name(), Base.count);
