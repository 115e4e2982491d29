import {
  type Account,
  actionOfOperation,
  type Entity,
  entityName,
  listDocuments,
  resourceName,
  type Scenario,
  type ServiceActions,
} from "#core";
import type { RequestWords } from "../messages/request.ts";
import { keepWhileSame } from "../state/memoize.ts";
import type { ActionResources } from "./hints/resource-formats.ts";

/** What a combobox offers. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly group: string;
}

const SERVICES = [
  "ec2.amazonaws.com",
  "lambda.amazonaws.com",
  "s3.amazonaws.com",
  "sns.amazonaws.com",
  "events.amazonaws.com",
  "cloudtrail.amazonaws.com",
  "cloudformation.amazonaws.com",
  "ecs-tasks.amazonaws.com",
  "delivery.logs.amazonaws.com",
] as const;

const UNKNOWN: ActionResources = { isKnown: false };

/** One session of a role or of GetFederationToken, as policies name it. */
const SESSION = /^arn:[a-z-]+:sts::\d{12}:(?:assumed-role\/[^/*?$]+|federated-user)\/[^/*?$]+$/;

/** Providers that IAM trusts by name, without an identity provider in the account. */
const BUILT_IN_PROVIDERS = [
  "cognito-identity.amazonaws.com",
  "accounts.google.com",
  "www.amazon.com",
  "graph.facebook.com",
] as const;

const COMMON_ACTIONS = [
  "s3:GetObject",
  "s3:PutObject",
  "s3:DeleteObject",
  "s3:ListBucket",
  "s3:ListAllMyBuckets",
  "sts:AssumeRole",
  "sts:GetCallerIdentity",
  "iam:CreateUser",
  "iam:CreateRole",
  "iam:AttachUserPolicy",
  "iam:PutRolePolicy",
  "ec2:RunInstances",
  "ec2:StopInstances",
  "ec2:DescribeInstances",
  "lambda:InvokeFunction",
  "lambda:CreateFunction",
  "dynamodb:GetItem",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "kms:Decrypt",
  "kms:GenerateDataKey",
  "sqs:SendMessage",
  "sqs:ReceiveMessage",
  "sns:Publish",
  "secretsmanager:GetSecretValue",
] as const;

/** Everyone who can call: the accounts' identities and workloads, services, providers, and nobody at all. */
export function suggestPrincipals(
  scenario: Scenario,
  entities: Iterable<Entity>,
  words: RequestWords,
): readonly Suggestion[] {
  // The root user can do everything and is asked about least.
  const own = [...entities]
    .toSorted((one, other) => Number(one.kind === "account") - Number(other.kind === "account"))
    .flatMap((entity) => principalOf(entity, words));
  const strings = stringsIn(scenario);
  const named = strings.filter((text) => /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(text));
  const sessions = unique(strings.filter((text) => SESSION.test(text)));
  const isSession = ({ group }: Suggestion) => group === words.group.sessions;
  return [
    ...own.filter((one) => !isSession(one)),
    ...sessions.map((arn) => ({ value: arn, label: arn, group: words.group.sessions })),
    ...own.filter((one) => isSession(one) && !sessions.includes(one.value)),
    ...unique([...named, ...SERVICES])
      .filter((service) => !BUILT_IN_PROVIDERS.some((provider) => provider === service))
      .map((service) => ({ value: service, label: service, group: words.group.services })),
    ...BUILT_IN_PROVIDERS.map((provider) => ({
      value: provider,
      label: provider,
      group: words.group.builtInProviders,
    })),
    { value: "anonymous", label: words.option.anonymous, group: words.group.everyone },
  ];
}

function principalOf(entity: Entity, words: RequestWords): Suggestion[] {
  switch (entity.kind) {
    case "account": {
      const arn = `arn:${entity.account.partition}:iam::${entity.id}:root`;
      return [
        { value: arn, label: words.option.root, detail: arn, group: groupOf(entity.account) },
      ];
    }
    case "user": {
      const name = entityName(entity);
      const session = `arn:${entity.account.partition}:sts::${entity.account.id}:federated-user/${name}`;
      return [
        inAccount(entity, name),
        {
          value: session,
          label: words.option.federated(name),
          detail: session,
          group: words.group.sessions,
        },
      ];
    }
    case "role":
      return [inAccount(entity, words.option.role(entityName(entity)))];
    case "resource":
      return entity.resource.role === null
        ? []
        : [inAccount(entity, words.option.workload(entityName(entity)))];
    case "identity-provider":
      return [inAccount(entity, entityName(entity))];
    case "organization":
    case "organizational-unit":
    case "group":
    case "policy":
      return [];
  }
}

/** Roles that can be assumed. */
export function suggestRoles(entities: Iterable<Entity>): readonly Suggestion[] {
  return [...entities].flatMap((entity) =>
    entity.kind === "role" ? [inAccount(entity, entityName(entity))] : [],
  );
}

/**
 * Actions the scenario's own policies name, then what people ask for most, then the catalog's.
 * @param catalog Every action there is, where the catalog has been loaded: found by its service's name too.
 */
export function suggestActionsIn(
  scenario: Scenario,
  words: RequestWords,
  catalog: readonly ServiceActions[],
): readonly Suggestion[] {
  const named = unique(
    stringsIn(scenario).filter((text) => /^[a-z0-9-]+:[A-Za-z0-9]+$/.test(text)),
  ).toSorted();
  const seen = new Set<string>(named);
  const add = (actions: readonly string[], group: string): Suggestion[] => {
    const fresh = actions.filter((action) => !seen.has(action));
    for (const action of fresh) seen.add(action);
    return fresh.map((action) => ({ value: action, label: action, group }));
  };
  return [
    ...named.map((action) => ({ value: action, label: action, group: words.group.policies })),
    ...add(COMMON_ACTIONS, words.group.common),
    ...catalog.flatMap(({ prefix, name: service, actions }) =>
      actions
        .map(({ name, accessLevel }) => ({
          value: `${prefix}:${name}`,
          label: `${prefix}:${name}`,
          detail: `${service} · ${accessLevel}`,
          group: words.group.catalog,
        }))
        .filter(({ value }) => !seen.has(value)),
    ),
  ];
}

/** The same, those first that an operation of this name needs, of whichever service it is. */
export function suggestActionsOf(
  operation: string | null,
  scenario: Scenario,
  words: RequestWords,
  catalog: readonly ServiceActions[],
): readonly Suggestion[] {
  const all = suggestActionsIn(scenario, words, catalog);
  if (operation === null) return all;
  const needed = new Set(catalog.map(({ prefix }) => actionOfOperation(prefix, operation)));
  const isNeeded = ({ value }: Suggestion) => needed.has(value);
  const first = all
    .filter(isNeeded)
    .map(({ value }) => ({ value, label: value, group: words.group.operation }));
  return [...first, ...all.filter((one) => !isNeeded(one))];
}

/**
 * What can be acted on: resources and what lies in them, roles and users, and what the policies name.
 * @param needs What the action is requested on, where AWS's reference has been loaded: that comes first.
 */
export function suggestResources(
  scenario: Scenario,
  entities: Iterable<Entity>,
  words: RequestWords,
  needs: ActionResources = UNKNOWN,
): readonly Suggestion[] {
  const own = [...entities].flatMap((entity) => resourceOf(entity, words));
  const known = new Set(own.map(({ value }) => value));
  const named = unique(stringsIn(scenario).filter((text) => /^arn:[^*?$]+$/.test(text)))
    .filter((arn) => !known.has(arn) && !arn.endsWith(":root"))
    .toSorted()
    .map((arn) => ({ value: arn, label: arn, group: words.group.policies }));
  const fitting = [...own, ...named].filter(({ value }) => needs.isKnown && needs.fits(value));
  const formats = needs.isKnown ? needs.formats : [];
  return [
    ...fitting.map((one) => ({ ...one, group: words.group.fitting })),
    ...formats.map(({ type, arn }) => ({
      value: arn,
      label: type,
      detail: arn,
      group: words.group.formats,
    })),
    ...[...own, ...named].filter((one) => !fitting.includes(one)),
    { value: "*", label: words.option.everything, group: words.group.other },
  ];
}

function resourceOf(entity: Entity, words: RequestWords): Suggestion[] {
  switch (entity.kind) {
    case "resource": {
      const own = inAccount(entity, entityName(entity));
      if (!/^arn:[a-z-]+:s3:::[^/]+$/.test(entity.id)) return [own];
      const object = `${entity.id}/example.txt`;
      return [
        {
          value: object,
          label: words.option.objectIn(resourceName(entity.id)),
          detail: object,
          group: own.group,
        },
        own,
      ];
    }
    case "role":
    case "user":
    case "group":
    case "policy":
      return [inAccount(entity, entityName(entity))];
    case "organization":
    case "organizational-unit":
    case "account":
    case "identity-provider":
      return [];
  }
}

function inAccount(
  entity: { readonly id: string; readonly account: Account },
  label: string,
): Suggestion {
  return { value: entity.id, label, detail: entity.id, group: groupOf(entity.account) };
}

function groupOf(account: Account): string {
  return account.name === account.id ? account.id : `${account.name} · ${account.id}`;
}

const stringsByScenario = new WeakMap<Scenario, readonly string[]>();
let piecesByText: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * The string values in the scenario's policies, object keys left out. Every field asks for them after every
 * edit: they are read once, and again only those of the text that was edited.
 */
function stringsIn(scenario: Scenario): readonly string[] {
  const known = stringsByScenario.get(scenario);
  if (known !== undefined) return known;
  const pieces = new Map<string, readonly string[]>();
  for (const { text } of listDocuments(scenario)) {
    pieces.set(text, piecesByText.get(text) ?? stringsOf(text));
  }
  piecesByText = pieces;
  const found = [...pieces.values()].flat();
  stringsByScenario.set(scenario, found);
  return found;
}

/**
 * Texts may be half typed, so they are cut at the quotation marks instead of parsed; for suggestions that
 * is good enough, and linear.
 */
function stringsOf(text: string): readonly string[] {
  const pieces = text.split('"');
  return pieces.filter(
    (_, index) => index % 2 === 1 && pieces[index + 1]?.trimStart().startsWith(":") === false,
  );
}

/** The scenario, or the one before while its policies say the same strings: what is suggested is the same. */
export const keepWhatIsSuggested = keepWhileSame((one: Scenario, other: Scenario) => {
  const [some, others] = [stringsIn(one), stringsIn(other)];
  return some.length === others.length && some.every((text, index) => text === others[index]);
});

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
