import type { Request } from "../iam/request.ts";
import { PlainRequest } from "./request/plain-request.ts";
import type { RequestPlan } from "./request/request-plan.ts";

interface Recent {
  readonly request: PlainRequest;
  readonly plan: RequestPlan;
}

/** Beyond this many resources the memory is dropped and begun anew. */
const MAX_RESOURCES = 256;

/** Of each resource, so many requests are remembered: the newest. */
const MAX_REQUESTS = 8;

/** AWS's own limit. */
const LONGEST_ARN = 2048;

/**
 * What recent requests come down to: one that says the same again need not be read again. A resource
 * that is asked about once is only noted, since most are never asked about again.
 */
export class RecentPlans {
  readonly #byResource = new Map<string, readonly Recent[]>();
  get(request: Request): RequestPlan | null {
    const recent = this.#byResource.get(resourceOf(request));
    if (recent === undefined) return null;
    for (const one of recent) if (one.request.isSaidBy(request)) return one.plan;
    return null;
  }

  add(request: Request, plan: RequestPlan): void {
    const resource = resourceOf(request);
    const recent = this.#byResource.get(resource);
    if (recent === undefined) {
      if (this.#byResource.size >= MAX_RESOURCES) this.#byResource.clear();
      this.#byResource.set(resource, NOTED);
      return;
    }
    const plain = PlainRequest.of(request);
    if (plain === null) return;
    this.#byResource.set(resource, [
      { request: plain, plan },
      ...recent.slice(0, MAX_REQUESTS - 1),
    ]);
  }
}

const NOTED: readonly Recent[] = [];

/** Programs without types ask with anything; of a text longer than any ARN nothing is kept. */
function resourceOf(request: Request | null | undefined): string {
  const resource = request?.resource;
  return typeof resource === "string" && resource.length <= LONGEST_ARN ? resource : "";
}
