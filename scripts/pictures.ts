// `npm run pictures`: puts what the browser test has seen into the documentation. Run `npx mocha test/e2e/portal.test.ts` before.
import { copyFileSync, existsSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const artefacts = join(root, "test/e2e/artefacts");
const pictures = join(root, "docs/pictures");
const limitBytes = 120_000;

/** What the documentation shows, and which moment of the test that is. */
const shown: Readonly<Record<string, string>> = {
  "setup-page": "phone, light, networks",
  "setup-page-wrong-password": "phone, light, wrong password",
  "setup-page-joined": "phone, light, joined",
  "setup-page-dark": "small, dark, networks",
  "setup-page-phone-dark": "phone, dark, joined",
  "setup-page-desktop": "desktop, light, joined",
  "setup-page-desktop-dark": "desktop, dark, networks",
  "setup-page-chinese": "small, light, networks",
  "setup-page-organisation": "phone, organisation",
};

for (const [picture, moment] of Object.entries(shown)) {
  const source = join(artefacts, `${moment}.png`);
  if (!existsSync(source)) throw new Error(`There is no ${moment}.png: run the browser test first`);
  const { size } = statSync(source);
  if (size > limitBytes) throw new Error(`${moment}.png has ${size} bytes; the repository shall stay small`);
  copyFileSync(source, join(pictures, `${picture}.png`));
}
