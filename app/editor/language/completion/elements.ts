import { POLICY_ELEMENTS, type PolicyType, STATEMENT_ELEMENTS } from "#core";
import type { Proposal, ProposalContext, ProposalList } from "./proposal.ts";

export type ElementName = (typeof POLICY_ELEMENTS)[number] | (typeof STATEMENT_ELEMENTS)[number];

/** What each type of policy cannot have. */
const EXCLUDED: Readonly<Record<PolicyType, readonly ElementName[]>> = {
  identity: ["Principal", "NotPrincipal"],
  boundary: ["Principal", "NotPrincipal"],
  session: ["Principal", "NotPrincipal"],
  scp: ["Principal", "NotPrincipal"],
  rcp: ["NotPrincipal", "NotAction"],
  trust: ["NotPrincipal", "Resource", "NotResource"],
  resource: [],
  "vpc-endpoint": ["NotPrincipal"],
};

/** Only one of a pair may stand in a statement. */
const OPPOSITE = new Map<string, string>([
  ["Principal", "NotPrincipal"],
  ["NotPrincipal", "Principal"],
  ["Action", "NotAction"],
  ["NotAction", "Action"],
  ["Resource", "NotResource"],
  ["NotResource", "Resource"],
]);

const STUBS: Readonly<Record<ElementName, string>> = {
  Version: '"2012-10-17"',
  Id: '"$1"',
  Statement: "[\n  {\n    $1\n  }\n]",
  Sid: '"$1"',
  Effect: '"$1"',
  Principal: '{ "$1" }',
  NotPrincipal: '{ "$1" }',
  Action: '"$1"',
  NotAction: '"$1"',
  Resource: '"$1"',
  NotResource: '"$1"',
  Condition: '{ "$1" }',
};

/** The elements that may still be written here, in the order AWS writes them. */
export function proposeElements({ place, type, words }: ProposalContext): ProposalList {
  const here: readonly ElementName[] =
    place.statement === null ? POLICY_ELEMENTS : STATEMENT_ELEMENTS;
  const taken = new Set(place.siblings);
  const proposals = here
    .filter((name) => !EXCLUDED[type].includes(name) && !taken.has(name))
    .filter((name) => !taken.has(OPPOSITE.get(name) ?? ""))
    .map((name, rank): Proposal => ({
      label: name,
      kind: "element",
      rank,
      stub: STUBS[name],
      continues: STUBS[name].includes("$1"),
      describe: async () => words.elements[name],
    }));
  return { proposals };
}

/** `Allow` and `Deny`, the versions. */
export function proposeElementValues({ place, type, words }: ProposalContext): ProposalList {
  const values: readonly (readonly [string, string])[] =
    place.element === "Effect"
      ? [...(type === "rcp" ? [] : [["Allow", words.allow] as const]), ["Deny", words.deny]]
      : place.element === "Version"
        ? [
            ["2012-10-17", words.currentVersion],
            ["2008-10-17", words.oldVersion],
          ]
        : [];
  return {
    proposals: values.map(([label, detail], rank) => ({ label, detail, kind: "value", rank })),
  };
}

/** The keys of a `Principal`. */
export function proposePrincipalTypes({ place, type, words }: ProposalContext): ProposalList {
  const types = ["AWS", "Service", "Federated", "CanonicalUser"] as const;
  const fitting =
    type === "trust" ? types.slice(0, 3) : type === "resource" ? types : ["AWS" as const];
  return {
    proposals: fitting
      .filter((name) => !place.siblings.includes(name))
      .map((name, rank) => ({
        label: name,
        kind: "element",
        rank,
        detail: words.principalTypes[name],
        stub: '"$1"',
        continues: true,
      })),
  };
}
