import {
  addAccountData,
  addByArn,
  connect,
  type DataAdded,
  documentIdOf,
  type DocumentId,
  type Entity,
  entityName,
  listEntities,
  parsePasted,
  type PastedAccounts,
  type PastedPolicy,
  type Placement,
  policyPlaces,
  type Scenario,
} from "#core";
import type { GraphPasteWords } from "../../messages/graph-paste.ts";
import type { REFUSAL_WORDS } from "../../messages/refusals.ts";

export interface PasteWords {
  readonly paste: GraphPasteWords;
  readonly refusals: (typeof REFUSAL_WORDS)["en"];
}

/** One line about what was pasted. */
export interface PasteLine {
  readonly text: string;
  readonly isProblem: boolean;
}

/** What putting it on the canvas makes. */
export interface PasteOutcome {
  readonly scenario: Scenario;
  /** As it is said aloud, and stands on the timeline. */
  readonly label: string;
  readonly selected: string | null;
  readonly documentId: DocumentId | null;
}

/** What a pasted text comes to. */
export interface PastePlan {
  readonly lines: readonly PasteLine[];
  /** The ways it can be put on the canvas; the first is the most usual, none where there is nothing to put. */
  readonly outcomes: readonly PasteOutcome[];
}

/**
 * Reads a pasted text against the scenario it would go into.
 * @param selected Id of what is selected: a policy goes there, a bucket into its account.
 */
export function planPaste(
  text: string,
  scenario: Scenario,
  selected: string | null,
  words: PasteWords,
): PastePlan {
  const parsed = parsePasted(text);
  if (!parsed.ok) {
    const problem = words.paste.problems[parsed.error.code](parsed.error.at);
    return { lines: problem === "" ? [] : [{ text: problem, isProblem: true }], outcomes: [] };
  }
  switch (parsed.value.kind) {
    case "arns":
      return planArns(parsed.value.arns, scenario, selected, words);
    case "policy":
      return planPolicy(parsed.value.policy, scenario, selected, words);
    case "accounts":
      return planAccounts(parsed.value, scenario, words);
  }
}

function planArns(
  arns: readonly string[],
  start: Scenario,
  selected: string | null,
  words: PasteWords,
): PastePlan {
  const home = accountOf(find(start, selected));
  const lines: PasteLine[] = [];
  let scenario = start;
  let last: string | null = null;
  for (const arn of arns) {
    const step = /^arn:[^:]+:iam::aws:policy\//.test(arn)
      ? attachManaged(scenario, arn, selected, words)
      : drawArn(scenario, arn, home, words);
    lines.push(step.line);
    scenario = step.scenario;
    last = step.id ?? last;
  }
  const made = lines.filter(({ isProblem }) => !isProblem).map((line) => line.text);
  const label = made.length > 3 ? words.paste.added(`${made.length}`) : made.join(". ");
  return {
    lines,
    outcomes: last === null ? [] : [{ scenario, label, selected: last, documentId: null }],
  };
}

interface Step {
  readonly scenario: Scenario;
  readonly line: PasteLine;
  readonly id: string | null;
}

function drawArn(scenario: Scenario, arn: string, home: string | null, words: PasteWords): Step {
  const added = addByArn(scenario, arn, home);
  if (!added.ok) {
    const text = words.refusals[added.error.code](added.error.data);
    return { scenario, line: { text: `${arn}: ${text}`, isProblem: true }, id: null };
  }
  const { id, existed, newAccount } = added.value;
  const entity = find(added.value.scenario, id);
  const name = entity === null ? id : entityName(entity);
  const named =
    newAccount === null || newAccount === id ? name : words.paste.inNewAccount(name, newAccount);
  const text = existed ? words.paste.isThere(name) : words.paste.newEntity(named);
  return { scenario: added.value.scenario, line: { text, isProblem: false }, id };
}

function attachManaged(
  scenario: Scenario,
  arn: string,
  selected: string | null,
  words: PasteWords,
): Step {
  const name = arn.slice(arn.lastIndexOf("/") + 1);
  const refused = (text: string): Step => ({ scenario, line: { text, isProblem: true }, id: null });
  const entity = find(scenario, selected);
  if (entity === null) return refused(words.paste.selectIdentity(name));
  const connection = connect(scenario, arn, entity.id);
  if (!connection.ok) {
    return refused(
      connection.error.code === "policy-attaches-to-identities"
        ? words.paste.selectIdentity(name)
        : words.refusals[connection.error.code](connection.error.data),
    );
  }
  return {
    scenario: connection.value[0]?.scenario ?? scenario,
    line: { text: words.paste.attach(name, entityName(entity)), isProblem: false },
    id: entity.id,
  };
}

function planPolicy(
  { text, look, name, owner, resources }: PastedPolicy,
  scenario: Scenario,
  selected: string | null,
  words: PasteWords,
): PastePlan {
  const owners = listEntities(scenario).filter(
    (entity) => IDENTITIES.has(entity.kind) && entityName(entity) === owner,
  );
  const first = [
    ...owners.map(({ id }) => id),
    ...(selected === null ? [] : [selected]),
    ...(look === "resource" ? resources : []),
  ];
  const places = policyPlaces(scenario, { text, look, name: name ?? "Pasted" }, first);
  return {
    lines: places.length === 0 ? [{ text: words.paste.noPlace[look], isProblem: true }] : [],
    outcomes: places.map((place) => outcomeOf(place, words)),
  };
}

const IDENTITIES: ReadonlySet<Entity["kind"]> = new Set(["user", "group", "role"]);

function outcomeOf(
  { kind, target, location, scenario }: Placement,
  words: PasteWords,
): PasteOutcome {
  const entity = find(scenario, target);
  const name = entity === null ? target : entityName(entity);
  return {
    scenario,
    label: words.paste.places[kind](name),
    selected:
      kind === "managed" && location.kind === "managed" ? location.arn : (entity?.id ?? null),
    documentId: documentIdOf(location),
  };
}

function planAccounts(
  { accounts, omissions, awsManaged }: PastedAccounts,
  scenario: Scenario,
  words: PasteWords,
): PastePlan {
  const result = addAccountData(scenario, accounts);
  const { added, updated, newEntity, changes, nothingNew } = words.paste;
  const done = countSentences(result, words.paste, added, updated);
  const label = done.length === 0 ? nothingNew : done.join(". ");
  const facts = countSentences(result, words.paste, newEntity, changes);
  const leftOut = [
    ...omissions.map(({ path, code }) => `${path}: ${words.paste.omissions[code]}`),
    ...result.refused.map(words.paste.refusedName),
  ];
  const said = [
    ...(facts.length === 0 ? [nothingNew] : facts),
    ...(awsManaged === 0 ? [] : [words.paste.fromCatalog(awsManaged)]),
  ];
  return {
    lines: [
      ...said.map((text) => ({ text, isProblem: false })),
      ...leftOut.map((text) => ({ text, isProblem: true })),
    ],
    outcomes: [
      { scenario: result.scenario, label, selected: accounts[0]?.id ?? null, documentId: null },
    ],
  };
}

/** What is new and what changes: `1 account, 3 users`, each in its sentence. */
function countSentences(
  { added, updated }: DataAdded,
  words: GraphPasteWords,
  sayNew: (what: string) => string,
  sayChanged: (what: string) => string,
): readonly string[] {
  const listOf = (counts: DataAdded["added"]) =>
    DATA_KINDS.filter((kind) => counts[kind] > 0)
      .map((kind) => words.kinds[kind](counts[kind]))
      .join(", ");
  const [news, changes] = [listOf(added), listOf(updated)];
  return [...(news === "" ? [] : [sayNew(news)]), ...(changes === "" ? [] : [sayChanged(changes)])];
}

const DATA_KINDS = ["account", "user", "group", "role", "policy"] as const;

function find(scenario: Scenario, id: string | null): Entity | null {
  return listEntities(scenario).find((entity) => entity.id === id) ?? null;
}

function accountOf(entity: Entity | null): string | null {
  return entity !== null && "account" in entity ? entity.account.id : null;
}
