import { type AccountId, parseArn } from "../../arn/arn.ts";
import type { NamedPolicy } from "../../iam/model.ts";
import type { Stage } from "../../iam/decision.ts";
import { documentIdOf } from "../../iam/policy-location.ts";
import { absentPolicy, type CompiledPolicy, compilePolicy } from "./policy.ts";
import { compileOnce } from "./policy-cache.ts";
import type { AttachedPolicy } from "./policy-set.ts";

/** Text of the AWS managed policies that are at hand, by ARN. */
export type ManagedPolicyTexts = ReadonlyMap<string, string>;

/** Where a managed policy is attached. */
export interface AttachmentPlace {
  readonly account: AccountId;
  readonly subject: string;
  readonly stage: Stage;
}

/** AWS managed policies belong to no account: `arn:aws:iam::aws:policy/ReadOnlyAccess`. */
const AWS_MANAGED = /^arn:[^:]*:iam::aws:policy\//;

/** Customer managed policies of the scenario and AWS managed ones, found by ARN. */
export class ManagedPolicies {
  readonly #customer: ReadonlyMap<string, NamedPolicy>;
  readonly #texts: ManagedPolicyTexts;

  constructor(customer: ReadonlyMap<string, NamedPolicy>, texts: ManagedPolicyTexts) {
    this.#customer = customer;
    this.#texts = texts;
  }

  /**
   * A customer managed policy is there for its own account only.
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
   * @param place.account Of whom it is attached to.
   */
  attach(arn: string, { account, subject, stage }: AttachmentPlace): AttachedPolicy {
    const location = { kind: "managed", arn } as const;
    const name = this.#customer.get(arn)?.name ?? arn.slice(arn.lastIndexOf("/") + 1);
    const policy = this.#compile(arn, account);
    return { policy, location, documentId: documentIdOf(location), name, subject, stage };
  }

  #compile(arn: string, account: AccountId): CompiledPolicy {
    const customer = parseArn(arn)?.account === account ? this.#customer.get(arn) : undefined;
    // CreatePolicy does not ask what a policy will be attached as: it takes what can be a boundary.
    if (customer !== undefined) return compileOnce(customer, customer.document, "boundary");
    const text = this.#texts.get(arn);
    if (text !== undefined) return compileAwsManaged(this.#texts, arn, text);
    return absentPolicy(
      AWS_MANAGED.test(arn)
        ? { code: "managed-policy-not-loaded", arn }
        : { code: "policy-not-found", name: arn },
    );
  }
}

const COMPILED = new WeakMap<ManagedPolicyTexts, Map<string, CompiledPolicy>>();

function compileAwsManaged(texts: ManagedPolicyTexts, arn: string, text: string): CompiledPolicy {
  let byArn = COMPILED.get(texts);
  if (byArn === undefined) {
    byArn = new Map();
    COMPILED.set(texts, byArn);
  }
  let compiled = byArn.get(arn);
  if (compiled === undefined) {
    compiled = compilePolicy(text, "identity");
    byArn.set(arn, compiled);
  }
  return compiled;
}
