import { defineConfig } from "oxlint";

/** `src/`, low to high. A folder may import itself and the folders before it. */
const LAYERS = [
  "text",
  "json",
  "arn",
  "policy",
  "condition",
  "iam",
  "catalog",
  "validation",
  "evaluation",
  "explanation",
  "analysis",
  "scenario",
  "formats",
  "share",
];

/** `app/`. Features meet in `state/` and are put together in `shell/`; they never import each other. */
const FEATURES = [
  "graph",
  "editor",
  "inspector",
  "outline",
  "request",
  "player",
  "problems",
  "library",
  "learn",
];

/** Tests look at a layer from above: they may load scenarios to evaluate. */
const TESTS = ["**/*.test.ts", "**/testing/**"];

function forbid(files, patterns) {
  return {
    files,
    excludeFiles: TESTS,
    rules: { "no-restricted-imports": ["error", { patterns }] },
  };
}

const layerRules = LAYERS.map((layer, index) =>
  forbid(
    [`src/${layer}/**`],
    [
      {
        group: [
          ...LAYERS.slice(index + 1).map((higher) => `**/${higher}/**`),
          "**/app/**",
          "**/index.ts",
          "react",
          "react/**",
          "react-dom/**",
          "zustand",
          "zustand/**",
          "@xyflow/*",
          "monaco-editor",
          "monaco-editor/**",
        ],
        message: `src/${layer}/ may import only ${LAYERS.slice(0, index + 1).join(", ")}.`,
      },
    ],
  ),
);

const CORE_INTERNALS = { group: ["**/src/**"], message: "Import the core as #core." };
const GRAPH_LIBRARY = { group: ["@xyflow/*"], message: "Only app/graph/ draws graphs." };
const EDITOR_LIBRARY = {
  group: ["monaco-editor", "monaco-editor/**"],
  message: "Only app/editor/ knows Monaco.",
};

const featureRules = FEATURES.map((feature) =>
  forbid(
    [`app/${feature}/**`],
    [
      CORE_INTERNALS,
      {
        group: [...FEATURES.filter((other) => other !== feature), "shell"].map(
          (other) => `**/${other}/**`,
        ),
        message: "Features meet in app/state/, not in each other.",
      },
      ...(feature === "graph" ? [] : [GRAPH_LIBRARY]),
      ...(feature === "editor" ? [] : [EDITOR_LIBRARY]),
    ],
  ),
);

export default defineConfig({
  plugins: [
    "eslint",
    "typescript",
    "import",
    "unicorn",
    "oxc",
    "promise",
    "react",
    "jsx-a11y",
    "vitest",
  ],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  options: { typeAware: true, typeCheck: true },
  ignorePatterns: ["dist", "coverage", "public/catalog", "bench"],
  rules: {
    "eslint/complexity": ["error", { max: 12 }],
    "eslint/max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    "eslint/no-console": "error",
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "import/no-unassigned-import": ["error", { allow: ["**/*.css"] }],
    // A live region's role is right on any element; <output> and <select> bring behaviour of their own.
    "jsx-a11y/prefer-tag-over-role": "off",
    "promise/always-return": "off",
    "react/react-in-jsx-scope": "off",
    // `noImplicitReturns` says the same and understands exhaustive switches.
    "typescript/consistent-return": "off",
    "typescript/consistent-type-imports": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "unicorn/consistent-function-scoping": ["error", { checkArrowFunctions: false }],
  },
  overrides: [
    { files: ["**/*.config.*"], rules: { "import/no-default-export": "off" } },
    { files: ["scripts/**"], rules: { "eslint/no-console": "off" } },
    // A person does one thing after the other.
    { files: ["e2e/**"], rules: { "eslint/no-await-in-loop": "off" } },
    ...layerRules,
    ...featureRules,
  ],
});
