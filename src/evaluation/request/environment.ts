import type { PassRole } from "../../iam/request.ts";
import type { Caller } from "../caller/caller.ts";
import type { ScenarioWorld } from "../compile/scenario-world.ts";
import { DerivedContext } from "../context/derived-context.ts";
import type { AssumeRoleParameters } from "../context/derived-keys.ts";
import { RequestContext } from "../context/request-context.ts";
import type { GivenContextMap } from "./normal-request.ts";
import type { MatterFinder } from "./matter-finder.ts";
import type { Question } from "./question.ts";
import { requestedAction } from "./requested-action.ts";

/** What questions are put to. */
export interface Environment {
  readonly world: ScenarioWorld;
  readonly matters: MatterFinder;
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

/** One request's question: the matter it is about, and the context it is asked in. */
export function askAbout({ matters, now }: Environment, parts: QuestionParts): Question {
  const { caller, action, given, call, passRole, time } = parts;
  const { lowerCase: lowerCaseAction, service } = requestedAction(action);
  const target = matters.findTarget(parts);
  const endpoint = matters.findEndpoint(parts);
  const memory = matters.findMemory(parts, target, endpoint);
  const { owner, sides } = memory;
  const derived =
    call === null && passRole === null
      ? memory.derived
      : new DerivedContext({
          caller,
          target,
          owner,
          lowerCaseAction,
          service,
          endpoint,
          call,
          passRole,
        });
  return {
    caller,
    action,
    lowerCaseAction,
    service,
    target,
    owner,
    endpoint,
    sides,
    memory,
    context: new RequestContext(derived, given, time === null ? now : () => time),
    needsBothSides: parts.needsBothSides,
  };
}
