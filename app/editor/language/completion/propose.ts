import type { PlaceKind } from "#core";
import { proposeActions } from "./actions.ts";
import { proposeConditionValues } from "./condition-values.ts";
import { proposeKeys, proposeOperators } from "./conditions.ts";
import { proposeElements, proposeElementValues, proposePrincipalTypes } from "./elements.ts";
import { proposePrincipals } from "./principals.ts";
import type { ProposalContext, ProposalList } from "./proposal.ts";
import { proposeResources } from "./resources.ts";
import { proposeStatements } from "./statements.ts";
import { proposeVariables, variableStart } from "./variables.ts";

type Proposer = (context: ProposalContext) => ProposalList | Promise<ProposalList>;

const PROPOSERS: Readonly<Record<PlaceKind, Proposer>> = {
  "element-key": proposeElements,
  "element-value": proposeElementValues,
  statement: proposeStatements,
  action: proposeActions,
  resource: proposeResources,
  "principal-type": proposePrincipalTypes,
  principal: proposePrincipals,
  "condition-operator": proposeOperators,
  "condition-key": proposeKeys,
  "condition-value": proposeConditionValues,
  other: () => ({ proposals: [] }),
};

/** What may be written at a place, for the policy's type, the scenario and the catalog. */
export async function propose(context: ProposalContext): Promise<ProposalList> {
  if (variableStart(context) !== null) return proposeVariables(context);
  return PROPOSERS[context.place.kind](context);
}
