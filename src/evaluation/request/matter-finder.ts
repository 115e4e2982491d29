import type { Caller } from "../caller/caller.ts";
import type { ScenarioWorld } from "../compile/scenario-world.ts";
import { DerivedContext } from "../context/derived-context.ts";
import { ForeseenTraces } from "../steps/foreseen-trace.ts";
import { emptyMemory, type MatterMemory } from "./matter-memory.ts";
import { type EndpointUse, type Owner, sidesOf } from "./question.ts";
import { requestedAction } from "./requested-action.ts";
import { type Site, type Target, TargetFinder } from "./target.ts";

/** What tells one matter from another. */
export interface MatterParts {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  readonly resourceAccount: string | null;
  readonly vpcEndpoint: string | null;
}

/** No action's name is longer; of a longer text nothing is kept. */
const LONGEST_ACTION = 256;

/** Beyond this many matters the memory is dropped and begun anew. */
const MAX_REMEMBERED = 4096;

/**
 * Finds what a request is about, and what is known of the matter: the same callers ask for the same
 * actions in the same places, in ever different contexts.
 */
export class MatterFinder {
  readonly #world: ScenarioWorld;
  readonly #targets: TargetFinder;
  #byCaller = new WeakMap<Caller, Map<Site, Map<string, MatterMemory>>>();
  #remembered = 0;
  readonly #traces = new ForeseenTraces();

  constructor(world: ScenarioWorld) {
    this.#world = world;
    this.#targets = new TargetFinder(world);
  }

  findTarget({ resource, action }: Pick<MatterParts, "resource" | "action">): Target {
    return this.#targets.find(resource, requestedAction(action).lowerCase);
  }

  findEndpoint({ vpcEndpoint }: Pick<MatterParts, "vpcEndpoint">): EndpointUse | null {
    if (vpcEndpoint === null) return null;
    return { arn: vpcEndpoint, world: this.#world.resources.get(vpcEndpoint) ?? null };
  }

  /** What is known of a matter: nothing yet, where the request itself says whose the resource is. */
  findMemory(parts: MatterParts, { site }: Target, endpoint: EndpointUse | null): MatterMemory {
    const isOwn = parts.resourceAccount !== null || endpoint !== null;
    if (isOwn || parts.action.length > LONGEST_ACTION) return this.#make(parts, site, endpoint);
    const byAction = this.#byAction(parts.caller, site);
    const known = byAction.get(parts.action);
    if (known !== undefined) return known;
    const made = this.#make(parts, site, endpoint);
    byAction.set(parts.action, made);
    this.#remembered += 1;
    return made;
  }

  #byAction(caller: Caller, site: Site): Map<string, MatterMemory> {
    if (this.#remembered >= MAX_REMEMBERED) {
      this.#byCaller = new WeakMap();
      this.#remembered = 0;
    }
    let bySite = this.#byCaller.get(caller);
    if (bySite === undefined) {
      bySite = new Map();
      this.#byCaller.set(caller, bySite);
    }
    let byAction = bySite.get(site);
    if (byAction === undefined) {
      byAction = new Map();
      bySite.set(site, byAction);
    }
    return byAction;
  }

  #make(parts: MatterParts, target: Site, endpoint: EndpointUse | null): MatterMemory {
    const { caller, action } = parts;
    const { lowerCase: lowerCaseAction, service } = requestedAction(action);
    const owner = ownerOf(this.#world, target, parts);
    const about = { caller, target, owner, lowerCaseAction, service, endpoint };
    const derived = new DerivedContext({ ...about, call: null, passRole: null });
    return emptyMemory({ owner, sides: sidesOf(caller, owner), derived, traces: this.#traces });
  }
}

/** Whose the resource is: by its ARN or the scenario, else by the request, else the caller's. */
function ownerOf(
  world: ScenarioWorld,
  target: Site,
  { caller, resourceAccount }: Pick<MatterParts, "caller" | "resourceAccount">,
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
