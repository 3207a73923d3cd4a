// `node --import tsx --import ./arduino/node.mjs`: lets programs in Otter's language run under Node. Bindings resolve to
// their stand-ins, and files such as `./page.html` to an Asset.
import { register } from "node:module";

register("./node-hooks.mjs", import.meta.url);
