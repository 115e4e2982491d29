import type { PolicyLocation } from "../../iam/policy-location.ts";
import type { Stage } from "../../iam/decision.ts";
import type { DocumentId } from "../../text/source.ts";
import { coversAction } from "./action-element.ts";
import type { CompiledPolicy, CompiledStatement } from "./policy.ts";

/** A compiled policy where it is attached. */
export interface AttachedPolicy {
  readonly policy: CompiledPolicy;
  /** Null for a policy that is assumed and has no text to show. */
  readonly location: PolicyLocation | null;
  readonly documentId: DocumentId | null;
  readonly name: string;
  /** Id of the entity it is attached through, such as the group for a group's policy. */
  readonly subject: string;
  readonly stage: Stage;
}

const NO_STATEMENTS: readonly CompiledStatement[] = [];

/** Beyond this many different actions the memory is dropped and begun anew. */
const MAX_REMEMBERED_ACTIONS = 4096;

/**
 * Policies asked together: an Allow in any of them is an Allow. Knows for each action which
 * statements to look at, so deciding does not grow with the statements about other actions:
 * those that name services stand under each service, and what an action needs is remembered.
 */
export class PolicySet {
  readonly attached: readonly AttachedPolicy[];
  readonly #byService = new Map<string, CompiledStatement[]>();
  readonly #ofAnyService: CompiledStatement[] = [];
  readonly #candidates = new Map<string, readonly CompiledStatement[]>();

  constructor(attached: readonly AttachedPolicy[]) {
    this.attached = attached;
    for (const { policy } of attached) {
      for (const statement of policy.statements) this.#index(statement);
    }
  }

  /** The statements whose `Action` or `NotAction` covers an action. */
  candidates(lowerCaseAction: string): readonly CompiledStatement[] {
    const known = this.#candidates.get(lowerCaseAction);
    if (known !== undefined) return known;
    if (this.#candidates.size >= MAX_REMEMBERED_ACTIONS) this.#candidates.clear();
    const found = this.#find(lowerCaseAction);
    this.#candidates.set(lowerCaseAction, found);
    return found;
  }

  #index(statement: CompiledStatement): void {
    const { services } = statement;
    if (services === null) {
      this.#ofAnyService.push(statement);
      return;
    }
    for (const service of services) {
      const statements = this.#byService.get(service);
      if (statements === undefined) this.#byService.set(service, [statement]);
      else statements.push(statement);
    }
  }

  #find(lowerCaseAction: string): readonly CompiledStatement[] {
    const service = lowerCaseAction.slice(0, Math.max(0, lowerCaseAction.indexOf(":")));
    const statements = [...(this.#byService.get(service) ?? []), ...this.#ofAnyService].filter(
      ({ action }) => coversAction(action, lowerCaseAction),
    );
    return statements.length === 0 ? NO_STATEMENTS : statements;
  }
}

export const NO_POLICIES = new PolicySet([]);
