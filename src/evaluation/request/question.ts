import type { AccountId } from "../../arn/arn.ts";
import { type Caller, hasIdentitySide } from "../caller/caller.ts";
import type { AccountWorld } from "../compile/account.ts";
import type { ResourceWorld } from "../compile/resource.ts";
import type { RequestContext } from "../context/request-context.ts";
import type { MatterMemory } from "./matter-memory.ts";
import type { Site, Target } from "./target.ts";

/**
 * Who asks for what, and where: everything the stages need to answer, looked up beforehand. Which
 * resource there, and in what context, is for the question to say.
 */
export interface Matter {
  readonly caller: Caller;
  /** As the request writes it. */
  readonly action: string;
  readonly lowerCaseAction: string;
  /** The service's prefix, in lower case. */
  readonly service: string;
  readonly target: Site;
  /** The resource's account: by its ARN, the scenario or the request; else the caller's is assumed. */
  readonly owner: Owner;
  readonly endpoint: EndpointUse | null;
  readonly sides: Sides;
  /** What was worked out about it so far; every question about the same matter shares it. */
  readonly memory: MatterMemory;
}

/** May this caller do this with that, now? */
export interface Question extends Matter {
  readonly target: Target;
  readonly context: RequestContext;
  /** Whether the identity side must allow even where the resource-based policy names the caller. */
  readonly needsBothSides: boolean;
}

export interface Owner {
  /** Null when nothing tells, and the caller has no account either. */
  readonly account: AccountId | null;
  readonly home: AccountWorld | null;
  readonly assumed: boolean;
}

/** The VPC endpoint a request comes through. */
export interface EndpointUse {
  readonly arn: string;
  /** Null when the scenario does not have it. */
  readonly world: ResourceWorld | null;
}

/**
 * - `one-account`: caller and resource belong to one account, which alone decides;
 * - `two-accounts`: both must allow;
 * - `resource-only`: the caller is of no account, and has no policies of its own.
 */
export type Sides = "one-account" | "two-accounts" | "resource-only";

export function sidesOf(caller: Caller, owner: Owner): Sides {
  if (!hasIdentitySide(caller)) return "resource-only";
  return owner.account === null || owner.account === caller.account
    ? "one-account"
    : "two-accounts";
}
