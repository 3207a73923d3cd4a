#!/usr/bin/env node
// The `otter` command. Its sources are TypeScript; `bundle.mjs` keeps a JavaScript copy of them that is never stale.
import process from "node:process";
import { currentBundle } from "./bundle.mjs";

// The stack of a failure names the TypeScript.
process.setSourceMapsEnabled(true);
const { main } = await import(await currentBundle());
process.exitCode = await main(process.argv.slice(2));
