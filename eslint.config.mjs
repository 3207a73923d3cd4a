import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { house } from "./scripts/house/lint-rule.mjs";

export default defineConfig(
  globalIgnores([
    ".otter/",
    ".pio/",
    ".platformio/",
    ".venv/",
    "generated/",
    // Programs in Otter's own language: its compiler is their linter.
    "arduino/",
    "bench/kernels/",
    "bench/size/programs/",
    "compiler/lib/",
    "firmware-src/",
    "test/behave/programs/",
    "test/refuse/programs/",
    "test/soak/programs/",
    "test/bytes/targets/",
    "test/bytes/binding/",
    "test/golden/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  { plugins: { house }, rules: { "house/never-knows": "error" } },
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ["error", "always"],
      "no-constant-binary-expression": "error",
      "no-param-reassign": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/return-await": ["error", "in-try-catch"],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Its advice is `!`, which no-non-null-assertion forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // Both forms read well; brackets say that a key is data, as in an environment.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/dot-notation": "off",
    },
  },
  { files: ["**/*.mjs", "**/*.cjs"], extends: [tseslint.configs.disableTypeChecked] },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
