// What a visitor downloads, held to the budgets. Which files belong together is read
// from the build's manifest: names alone do not tell what is loaded at once and what on demand.
import { readFileSync } from "node:fs";

/** @type {import("vite").Manifest} */
const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

/**
 * Keys of all chunks that arrive with these, through static imports.
 * @param {readonly string[]} keys
 * @param {Set<string>} seen
 * @returns {Set<string>}
 */
function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key]?.imports ?? [], seen);
  }
  return seen;
}

/** @param {Iterable<string>} keys */
function filesOf(keys) {
  const files = [...keys].flatMap((key) => [manifest[key]?.file ?? [], manifest[key]?.css ?? []]);
  return [...new Set(files.flat())].map((file) => `dist/${file}`);
}

const atOnce = closure(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));
// Asked for with the first picture and drawn into it a moment later.
const BESIDE = [
  "app/state/evaluator.ts",
  "app/player/EvaluationPanel.tsx",
  "app/inspector/Inspector.tsx",
  "app/ui/base/LoadedCombobox.tsx",
];
const beside = [...closure(BESIDE)].filter((key) => !atOnce.has(key));

// With the first policy that is opened: the findings and their sentences, and Monaco itself.
const findings = closure(["app/editor/PolicyEditor.tsx"]);
const monaco = [...closure(["app/editor/MonacoEditor.tsx"])].filter(
  (key) => !atOnce.has(key) && !findings.has(key),
);

// oxlint-disable-next-line import/no-default-export -- where size-limit looks for its checks
export default [
  {
    name: "First screen: entry and what it imports",
    path: ["dist/index.html", ...filesOf(atOnce)],
    gzip: true,
    limit: "220 KiB",
  },
  {
    name: "Beside it: evaluator, chain, inspector, fields that complete",
    path: filesOf(beside),
    gzip: true,
    limit: "136 KiB",
  },
  {
    name: "Problems: the line that counts, and what validates beside the page",
    path: [
      ...filesOf(
        [...closure(["app/problems/ProblemsPanel.tsx"])].filter(
          (key) => !atOnce.has(key) && !beside.includes(key),
        ),
      ),
      "dist/assets/validator.worker-*.js",
    ],
    gzip: true,
    limit: "50 KiB",
  },
  {
    name: "Policy editor: Monaco, on demand",
    path: filesOf(monaco),
    gzip: true,
    limit: "900 KiB",
  },
  {
    name: "Policy editor: findings and their sentences, on demand",
    path: filesOf([...findings].filter((key) => !atOnce.has(key) && !beside.includes(key))),
    gzip: true,
    limit: "80 KiB",
  },
  {
    name: "Names of all actions, for completion",
    path: "dist/catalog/action-names.json",
    gzip: true,
    limit: "110 KiB",
  },
  {
    name: "Largest service's details",
    path: "dist/catalog/services/ec2.json",
    gzip: true,
    limit: "26 KiB",
  },
];
