import { splitArn } from "../arn/arn.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { PolicyType } from "../iam/documents.ts";
import type { JsonNode } from "../json/node.ts";
import type { ConditionTest, Located, Policy, Statement } from "../policy/ast.ts";
import { indexNodes, type NodeIndex } from "./node-index.ts";
import { knowledgeOf, type Knowledge } from "./knowledge.ts";

/** What the rules ask about a policy, worked out once for all of them. */
export interface RuleContext {
  readonly type: PolicyType;
  /** What AWS's services offer; null when no catalog was given. */
  readonly known: Knowledge | null;
  /** ARN of what a resource-based policy is attached to, where the caller knows. */
  readonly resource: string | null;
  readonly actions: readonly ActionUse[];
  readonly resources: readonly ResourceUse[];
  readonly conditions: readonly ConditionUse[];
  readonly principals: readonly PrincipalUse[];
  /** The condition keys of a statement, in lower case. */
  readonly keysOf: (statement: Statement) => ReadonlySet<string>;
  /** For mends alone: only they need to know what stands around a value. */
  readonly nodes: () => NodeIndex;
  /** The text as JSON; null where no mends are wanted. */
  readonly json: JsonNode | null;
}

/** A value of `Action` or `NotAction` that is not `*`. */
export interface ActionUse {
  readonly statement: Statement;
  readonly pattern: Located<string>;
  /** Before the colon, in lower case. */
  readonly service: string;
  /** After the colon, as written. */
  readonly name: string;
}

/** A value of `Resource` or `NotResource` that is not `*`. */
export interface ResourceUse {
  readonly statement: Statement;
  readonly pattern: Located<string>;
  /** The parts of the ARN as far as they are written. */
  readonly parts: readonly string[];
}

export interface ConditionUse {
  readonly statement: Statement;
  readonly test: ConditionTest;
  /** AWS compares keys without case: the key in lower case. */
  readonly key: string;
}

/** One principal of `Principal` or `NotPrincipal`. */
export interface PrincipalUse {
  readonly statement: Statement;
  readonly type: "AWS" | "Service" | "Federated" | "CanonicalUser" | "*";
  readonly principal: Located<string>;
}

export interface ContextOptions {
  readonly type: PolicyType;
  readonly catalog: Catalog | null;
  readonly resource: string | null;
  /** Null where no mends are wanted. */
  readonly json: JsonNode | null;
}

const NO_KEYS: ReadonlySet<string> = new Set();

export function createContext(policy: Policy, options: ContextOptions): RuleContext {
  const { statements } = policy;
  let nodes: NodeIndex | null = null;
  const keys = new Map(
    statements.map((statement): [Statement, ReadonlySet<string>] => [
      statement,
      new Set(statement.conditions.map(({ key }) => key.value.toLowerCase())),
    ]),
  );
  return {
    type: options.type,
    known: options.catalog === null ? null : knowledgeOf(options.catalog),
    resource: options.resource,
    actions: statements.flatMap(actionsOf),
    resources: statements.flatMap(resourcesOf),
    conditions: statements.flatMap((statement) =>
      statement.conditions.map((test) => ({ statement, test, key: test.key.value.toLowerCase() })),
    ),
    principals: statements.flatMap(principalsOf),
    keysOf: (statement) => keys.get(statement) ?? NO_KEYS,
    json: options.json,
    nodes: () => (nodes ??= indexNodes(options.json)),
  };
}

function actionsOf(statement: Statement): ActionUse[] {
  return statement.action.patterns.flatMap((pattern): ActionUse[] => {
    const colon = pattern.value.indexOf(":");
    if (colon === -1) return [];
    const service = pattern.value.slice(0, colon).toLowerCase();
    return [{ statement, pattern, service, name: pattern.value.slice(colon + 1) }];
  });
}

function resourcesOf(statement: Statement): ResourceUse[] {
  return (statement.resource?.patterns ?? []).flatMap((pattern) =>
    pattern.value === "*" ? [] : [{ statement, pattern, parts: splitArn(pattern.value) }],
  );
}

function principalsOf(statement: Statement): PrincipalUse[] {
  return (statement.principal?.entries ?? []).flatMap(({ type, values }) =>
    values.map((principal) => ({ statement, type, principal })),
  );
}
