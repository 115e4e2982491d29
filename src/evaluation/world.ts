import type { LoadedCatalog } from "./catalog-reasons.ts";
import type { Decision } from "../iam/decision.ts";
import type { Scenario } from "../iam/model.ts";
import type { Request } from "../iam/request.ts";
import type { ManagedPolicyTexts } from "./compile/managed-policies.ts";
import { buildScenarioWorld } from "./compile/scenario-world.ts";
import { decidePlan, decideRequest } from "./decide-request.ts";
import { evaluatePlan, evaluateRequest } from "./evaluate-request.ts";
import { RecentPlans } from "./recent-plans.ts";
import type { Environment } from "./request/environment.ts";
import { MatterFinder } from "./request/matter-finder.ts";
import { type NormalRequest, readRequest } from "./request/normal-request.ts";
import { planLasting, type RequestPlan } from "./request/request-plan.ts";
import type { Evaluation } from "./trace.ts";

/** A scenario that requests can be put to. It never changes: an edit makes a new one. */
export interface World {
  /** Only the decision. Always that of `evaluate`, and many times faster. */
  readonly decide: (request: Request) => Decision;
  /** The decision with its whole trace. */
  readonly evaluate: (request: Request) => Evaluation;
}

export interface CompileOptions {
  /** Adds what a person is told about a request; the verdict is the same without. */
  readonly catalog?: LoadedCatalog | null;
  /** Texts of AWS managed policies by ARN; one that is missing is said to be. */
  readonly managedPolicies?: ManagedPolicyTexts;
  /** The clock, in milliseconds since 1970, for requests that do not say when they are made. */
  readonly now?: () => number;
}

/**
 * Makes a scenario ready for requests. Cheap: a policy is compiled when a request first meets it, and
 * kept for as long as the scenario's object that holds its text. Neither this nor asking ever throws.
 */
export function compileScenario(
  scenario: Scenario,
  { catalog = null, managedPolicies = NO_TEXTS, now = Date.now }: CompileOptions = {},
): World {
  const world = buildScenarioWorld(scenario, managedPolicies);
  const environment: Environment = { world, matters: new MatterFinder(world), now };
  const recent = new RecentPlans();
  /** The plan of a request that is not known; null where it must be followed each time. */
  const planAnew = (request: Request, normal: NormalRequest): RequestPlan | null => {
    const plan = planLasting(environment, normal);
    if (plan !== null) recent.add(request, plan);
    return plan;
  };
  const compiled: World = {
    decide: (request) => {
      const known = recent.get(request);
      if (known !== null) return decidePlan(known);
      const normal = readRequest(request);
      const plan = planAnew(request, normal);
      return plan === null ? decideRequest(environment, normal) : decidePlan(plan);
    },
    evaluate: (request) => {
      const known = recent.get(request);
      if (known !== null) return evaluatePlan(request, known, catalog);
      const normal = readRequest(request);
      const plan = planAnew(request, normal);
      return plan === null
        ? evaluateRequest(environment, request, normal, catalog)
        : evaluatePlan(request, plan, catalog);
    },
  };
  ENVIRONMENTS.set(compiled, environment);
  return compiled;
}

const ENVIRONMENTS = new WeakMap<World, Environment>();

/** What a world puts its questions to, for further questions that few programs ask. */
export function environmentOf(world: World): Environment | null {
  return ENVIRONMENTS.get(world) ?? null;
}

const NO_TEXTS: ManagedPolicyTexts = new Map();
