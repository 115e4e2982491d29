import type { DecisionPlan } from "./decide-request.ts";

interface Recent {
  readonly request: unknown;
  readonly plan: DecisionPlan;
}

/** Beyond this many resources the memory is dropped and begun anew. */
const MAX_RESOURCES = 512;

/** Of each resource, so many request objects are remembered: the newest. */
const MAX_REQUESTS = 8;

/**
 * Plans by the very object that asked: whoever asks again with the same object has it read once. Kept
 * by resource, and few of each, since most request objects are never seen again.
 */
export class RecentPlans {
  readonly #byResource = new Map<unknown, Recent[]>();
  #next = 0;

  /** @param request Of any shape: programs without types ask as well. */
  get(request: unknown): DecisionPlan | null {
    const recent = this.#byResource.get(resourceOf(request));
    if (recent === undefined) return null;
    for (const one of recent) if (one.request === request) return one.plan;
    return null;
  }

  add(request: unknown, plan: DecisionPlan): void {
    const resource = resourceOf(request);
    const recent = this.#byResource.get(resource);
    if (recent === undefined) {
      if (this.#byResource.size >= MAX_RESOURCES) this.#byResource.clear();
      this.#byResource.set(resource, [{ request, plan }]);
    } else if (recent.length < MAX_REQUESTS) {
      recent.push({ request, plan });
    } else {
      this.#next = (this.#next + 1) % MAX_REQUESTS;
      recent[this.#next] = { request, plan };
    }
  }
}

function resourceOf(request: unknown): unknown {
  return typeof request === "object" && request !== null && "resource" in request
    ? request.resource
    : null;
}
