import { iamArn } from "#core";
import { type Proposal, type ProposalContext, type ProposalList } from "./proposal.ts";
import { providerArns } from "./scenario-values.ts";
import { isCommonService, SERVICE_PRINCIPALS } from "./service-principals.ts";

/** Web identity providers that AWS knows without one being made in the account. */
const BUILT_IN_PROVIDERS = [
  "cognito-identity.amazonaws.com",
  "accounts.google.com",
  "graph.facebook.com",
  "www.amazon.com",
] as const;

/** Principals of the scenario and of AWS, for the type that the value stands under. */
export function proposePrincipals(context: ProposalContext): ProposalList {
  const { place, type, words } = context;
  const everyone: Proposal = { label: "*", kind: "wildcard", rank: 5, detail: words.everyone };
  // Only "everyone" may stand without a type; resource control policies speak of nobody else.
  if (place.principalType === null || type === "rcp") return { proposals: [everyone] };
  switch (place.principalType) {
    case "AWS":
      return { proposals: [...accountPrincipals(context), everyone] };
    case "Service":
      return {
        proposals: SERVICE_PRINCIPALS.map((label) => ({
          label,
          kind: "principal",
          rank: isCommonService(label) ? 0 : 1,
        })),
      };
    case "Federated":
      return {
        proposals: [
          ...providerArns(context.scenario).map((label): Proposal => ({
            label,
            kind: "principal",
            rank: 0,
            detail: words.inScenario,
          })),
          ...BUILT_IN_PROVIDERS.map((label): Proposal => ({ label, kind: "principal", rank: 1 })),
        ],
      };
    default:
      return { proposals: [] };
  }
}

function accountPrincipals({ scenario, words }: ProposalContext): readonly Proposal[] {
  return scenario.accounts.flatMap((account): readonly Proposal[] => {
    const { id, name, partition } = account;
    const named = (label: string, rank: number, detail: string): Proposal => ({
      label,
      kind: "principal",
      rank,
      detail,
    });
    return [
      ...account.roles.map((role) => named(iamArn(account, "role", role), 0, words.roleOf(name))),
      ...account.users.map((user) => named(iamArn(account, "user", user), 1, words.userOf(name))),
      named(`arn:${partition}:iam::${id}:root`, 2, words.wholeAccount(name)),
      named(id, 3, words.wholeAccount(name)),
    ];
  });
}
