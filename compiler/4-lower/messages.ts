import type { Refusal, RefusalCode } from "../3-analyze/refusal.ts";
import {
  differentRepresentation,
  endlessType,
  notReadable,
  unavailableLibrary,
  unrepresentable,
  unsupportedSyntax,
} from "../diagnostics/catalogue.generated.ts";
import type { Message } from "../diagnostics/diagnostic.ts";

const factories: Readonly<Record<RefusalCode, (subject: string) => Message>> = {
  syntax: (construct) => unsupportedSyntax({ construct }),
  type: (type) =>
    unrepresentable({ type, hint: "give it a type whose values are all of one kind, or narrow it first" }),
  library: (name) => unavailableLibrary({ name, hint: "the editor offers the functions that there are" }),
  json: (type) => notReadable({ type }),
  conversion: (both) => {
    const [from, to] = both.split(" to ");
    return differentRepresentation({
      from: from ?? both,
      to: to ?? "this type",
      hint: "declare both with the same type",
    });
  },
  cascade: (name) => unsupportedSyntax({ construct: `'${name}' used as a value` }),
  recursion: (chain) => endlessType({ chain }),
};

/** The message of the catalogue for something that lowering had to refuse. */
export function messageFor(refusal: Refusal): Message {
  return factories[refusal.code](refusal.subject);
}
