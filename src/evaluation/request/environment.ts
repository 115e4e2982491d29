import type { PassRole } from "../../iam/request.ts";
import type { Caller } from "../caller/caller.ts";
import type { ScenarioWorld } from "../compile/scenario-world.ts";
import type { AssumeRoleParameters } from "../context/derived-keys.ts";
import { RequestContext } from "../context/request-context.ts";
import type { GivenContextMap } from "./normal-request.ts";
import { type EndpointUse, type Owner, type Question, sidesOf } from "./question.ts";
import type { Target, TargetFinder } from "./target.ts";

/** What questions are put to. */
export interface Environment {
  readonly world: ScenarioWorld;
  readonly targets: TargetFinder;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface QuestionParts {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  readonly given: GivenContextMap;
  readonly resourceAccount: string | null;
  readonly vpcEndpoint: string | null;
  readonly call: AssumeRoleParameters | null;
  readonly passRole: PassRole | null;
  /** Milliseconds since 1970; null is now. */
  readonly time: number | null;
  readonly needsBothSides: boolean;
}

export function askAbout(environment: Environment, parts: QuestionParts): Question {
  const { world, targets, now } = environment;
  const { caller, action, given, call, passRole, time } = parts;
  const lowerCaseAction = action.toLowerCase();
  const service = lowerCaseAction.slice(0, Math.max(0, lowerCaseAction.indexOf(":")));
  const target = targets.find(parts.resource, lowerCaseAction);
  const owner = ownerOf(world, target, parts);
  const endpoint = endpointOf(world, parts.vpcEndpoint);
  const facts = {
    caller,
    target,
    owner,
    service,
    endpoint,
    call,
    passRole,
    time: time === null ? now : () => time,
  };
  return {
    caller,
    action,
    lowerCaseAction,
    service,
    target,
    owner,
    endpoint,
    context: new RequestContext(facts, given),
    sides: sidesOf(caller, owner),
    needsBothSides: parts.needsBothSides,
  };
}

/** Whose the resource is: by its ARN or the scenario, else by the request, else the caller's. */
function ownerOf(
  world: ScenarioWorld,
  target: Target,
  { caller, resourceAccount }: Pick<QuestionParts, "caller" | "resourceAccount">,
): Owner {
  if (target.account !== null) {
    return { account: target.account, home: target.home, assumed: false };
  }
  const account = resourceAccount ?? caller.account;
  return {
    account,
    home: account === null ? null : (world.accounts.get(account) ?? null),
    assumed: resourceAccount === null,
  };
}

function endpointOf(world: ScenarioWorld, arn: string | null): EndpointUse | null {
  return arn === null ? null : { arn, world: world.resources.get(arn) ?? null };
}
