import { isKeyTemplate } from "#core";
import { describeConditionKey } from "../describe-condition-key.ts";
import type { Proposal, ProposalContext, ProposalList } from "./proposal.ts";
import { tagKeys } from "./scenario-values.ts";

/** Where the name of a policy variable is being written, behind `${`; null elsewhere. */
export function variableStart({ place }: Pick<ProposalContext, "place">): number | null {
  if (place.kind !== "resource" && place.kind !== "condition-value") return null;
  const open = place.before.lastIndexOf("${");
  return open === -1 || place.before.includes("}", open) ? null : place.range.from + open + 2;
}

/** Keys that can be variables: those with one value. */
export function proposeVariables({ catalog, scenario, words }: ProposalContext): ProposalList {
  const keys = catalog.globalConditionKeys().filter(({ multivalued }) => !multivalued);
  const proposals = keys.flatMap((key): readonly Proposal[] => {
    const shared = {
      kind: "variable",
      rank: /^aws:(?:username|userid|principal)/i.test(key.key) ? 0 : 1,
      detail: key.type,
      describe: async () => describeConditionKey(key, words),
    } as const;
    if (!isKeyTemplate(key.key)) return [{ ...shared, label: key.key }];
    return tagKeys(scenario).map((tag) =>
      Object.assign({ label: key.key.replace("${TagKey}", () => tag) }, shared),
    );
  });
  const literals = ["*", "?", "$"].map((label): Proposal => ({
    label,
    kind: "variable",
    rank: 2,
    detail: words.literal(label),
  }));
  return { proposals: [...proposals, ...literals] };
}
