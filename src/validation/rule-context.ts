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
  /** Whether it is a managed policy, which IAM holds to more than an inline one. */
  readonly managed: boolean;
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
  readonly managed: boolean;
  readonly catalog: Catalog | null;
  readonly resource: string | null;
  /** Null where no mends are wanted. */
  readonly json: JsonNode | null;
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** Every list is made when a rule first asks for it: evaluating asks few. */
export function createContext(policy: Policy, options: ContextOptions): RuleContext {
  return new PolicyContext(policy, options);
}

class PolicyContext implements RuleContext {
  readonly type: PolicyType;
  readonly managed: boolean;
  readonly known: Knowledge | null;
  readonly resource: string | null;
  readonly json: JsonNode | null;
  readonly #statements: readonly Statement[];
  #actions: readonly ActionUse[] | null = null;
  #resources: readonly ResourceUse[] | null = null;
  #conditions: readonly ConditionUse[] | null = null;
  #principals: readonly PrincipalUse[] | null = null;
  #keys: ReadonlyMap<Statement, ReadonlySet<string>> | null = null;
  #nodes: NodeIndex | null = null;

  constructor({ statements }: Policy, { type, managed, catalog, resource, json }: ContextOptions) {
    this.type = type;
    this.managed = managed;
    this.known = catalog === null ? null : knowledgeOf(catalog);
    this.resource = resource;
    this.json = json;
    this.#statements = statements;
  }

  get actions(): readonly ActionUse[] {
    this.#actions ??= actionsOf(this.#statements);
    return this.#actions;
  }

  get resources(): readonly ResourceUse[] {
    this.#resources ??= resourcesOf(this.#statements);
    return this.#resources;
  }

  get conditions(): readonly ConditionUse[] {
    this.#conditions ??= conditionsOf(this.#statements);
    return this.#conditions;
  }

  get principals(): readonly PrincipalUse[] {
    this.#principals ??= this.#statements.flatMap(principalsOf);
    return this.#principals;
  }

  readonly keysOf = (statement: Statement): ReadonlySet<string> => {
    this.#keys ??= new Map(
      this.#statements.map(
        (one) => [one, new Set(one.conditions.map(({ key }) => key.value.toLowerCase()))] as const,
      ),
    );
    return this.#keys.get(statement) ?? NO_KEYS;
  };

  readonly nodes = (): NodeIndex => (this.#nodes ??= indexNodes(this.json));
}

function actionsOf(statements: readonly Statement[]): readonly ActionUse[] {
  const uses: ActionUse[] = [];
  for (const statement of statements) {
    for (const pattern of statement.action.patterns) {
      const colon = pattern.value.indexOf(":");
      if (colon === -1) continue;
      const service = pattern.value.slice(0, colon).toLowerCase();
      uses.push({ statement, pattern, service, name: pattern.value.slice(colon + 1) });
    }
  }
  return uses;
}

function resourcesOf(statements: readonly Statement[]): readonly ResourceUse[] {
  const uses: ResourceUse[] = [];
  for (const statement of statements) {
    for (const pattern of statement.resource?.patterns ?? []) {
      if (pattern.value === "*") continue;
      uses.push({ statement, pattern, parts: splitArn(pattern.value) });
    }
  }
  return uses;
}

function conditionsOf(statements: readonly Statement[]): readonly ConditionUse[] {
  const uses: ConditionUse[] = [];
  for (const statement of statements) {
    for (const test of statement.conditions) {
      uses.push({ statement, test, key: test.key.value.toLowerCase() });
    }
  }
  return uses;
}

function principalsOf(statement: Statement): PrincipalUse[] {
  return (statement.principal?.entries ?? []).flatMap(({ type, values }) =>
    values.map((principal) => ({ statement, type, principal })),
  );
}
