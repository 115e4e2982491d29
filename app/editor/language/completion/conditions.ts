import {
  CONDITION_OPERATORS,
  type ConditionKey,
  type ConditionKeyType,
  conditionOperatorName,
  isKeyTemplate,
  matchingActions,
} from "#core";
import { describeConditionKey } from "../describe-condition-key.ts";
import { describeOperator } from "../describe-operator.ts";
import {
  plainTemplate,
  type Proposal,
  type ProposalContext,
  type ProposalList,
  snippetOf,
  withoutRepeats,
} from "./proposal.ts";
import { providerUrls, tagKeys } from "./scenario-values.ts";

const NO_PLACEHOLDERS: ReadonlyMap<string, string> = new Map();

interface OperatorLabel {
  readonly label: string;
  readonly rank: number;
}

/** Every operator, then its `IfExists` form, then the set operators for those that people use. */
export function proposeOperators({ place, words }: ProposalContext): ProposalList {
  const plain = CONDITION_OPERATORS.map((name): OperatorLabel => ({ label: name, rank: 0 }));
  const ifExists = CONDITION_OPERATORS.filter((name) => name !== "Null").map((name) => ({
    label: `${name}IfExists`,
    rank: 1,
  }));
  const sets = CONDITION_OPERATORS.filter((name) => /^(?:String|Arn)/.test(name)).flatMap((name) =>
    ["ForAnyValue", "ForAllValues"].map((set) => ({ label: `${set}:${name}`, rank: 2 })),
  );
  return {
    proposals: [...plain, ...ifExists, ...sets]
      .filter(({ label }) => !place.siblings.includes(label))
      .map(({ label, rank }) => ({
        label,
        kind: "operator",
        rank,
        stub: '{ "$1" }',
        continues: true,
        describe: async () => describeOperator(label, words) ?? "",
      })),
  };
}

/** Types of keys that an operator compares; null for `Null`, which compares nothing. */
function comparedTypes(operator: string): readonly ConditionKeyType[] | null {
  const bare = operator.replace(/^For(?:Any|All)Values?:/i, "").replace(/IfExists$/i, "");
  const name = conditionOperatorName(bare);
  if (name === null || name === "Null") return null;
  if (name.startsWith("String")) return ["String", "ARN"];
  if (name.startsWith("Numeric")) return ["Numeric"];
  if (name.startsWith("Date")) return ["Date", "Numeric"];
  if (name.startsWith("Arn")) return ["ARN", "String"];
  if (name === "Bool") return ["Bool"];
  return name === "BinaryEquals" ? ["Binary"] : ["IPAddress"];
}

/** Keys of the actions and their resources first, global keys after them; those of another type last. */
export async function proposeKeys(context: ProposalContext): Promise<ProposalList> {
  const { place, catalog, scenario, type, words } = context;
  const actions = place.statement?.actions ?? [];
  const prefixes = actions.map((action) => action.split(":", 1)[0] ?? "");
  await catalog.ready(prefixes.filter((prefix) => catalog.hasService(prefix)));
  const own = ownKeys(actions, context).flatMap((key) => catalog.conditionKey(key) ?? []);
  const compared = comparedTypes(place.operator ?? "");
  const fits = ({ type: keyType }: ConditionKey) => compared?.includes(keyType) ?? true;
  const propose = (key: ConditionKey, rank: number): readonly Proposal[] => {
    const detail = key.multivalued ? `${key.type}, ${words.multivalued}` : key.type;
    const shared = {
      kind: "key",
      rank: rank + (fits(key) ? 0 : 2),
      detail,
      stub: '"$1"',
      continues: true,
      describe: async () => describeConditionKey(key, words),
    } as const;
    if (!isKeyTemplate(key.key)) return [{ label: key.key, ...shared }];
    const filled = key.key.endsWith("/${TagKey}")
      ? tagKeys(scenario).map((tag) =>
          Object.assign({ label: key.key.replace("${TagKey}", () => tag) }, shared),
        )
      : [];
    const template = {
      ...shared,
      label: plainTemplate(key.key, NO_PLACEHOLDERS),
      snippet: snippetOf(key.key, NO_PLACEHOLDERS),
    };
    return [...filled, template];
  };
  const federated = (type === "trust" ? providerUrls(scenario) : []).flatMap((url) =>
    ["aud", "sub"].map((claim): Proposal => ({
      label: `${url}:${claim}`,
      kind: "key",
      rank: 0,
      detail: words.inScenario,
      stub: '"$1"',
      continues: true,
    })),
  );
  const proposals = [
    ...federated,
    ...own.flatMap((key) => propose(key, 0)),
    ...catalog.globalConditionKeys().flatMap((key) => propose(key, 1)),
  ];
  return {
    proposals: withoutRepeats(proposals).filter(({ label }) => !place.siblings.includes(label)),
  };
}

/** The keys that requests for the actions carry, beside the global ones. */
function ownKeys(patterns: readonly string[], { catalog }: ProposalContext): readonly string[] {
  const keys = new Set<string>();
  for (const action of patterns.flatMap((pattern) => matchingActions(pattern, catalog) ?? [])) {
    for (const key of action.conditionKeys) keys.add(key);
    for (const { conditionKeys } of action.resourceTypes) {
      for (const key of conditionKeys) keys.add(key);
    }
  }
  return [...keys];
}
