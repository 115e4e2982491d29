import type { Request } from "../../iam/request.ts";

/** A request of which more would have to be kept is read anew each time. */
const LONGEST = 8192;

/**
 * What most requests say, taken down: who does what with which resource, in a context of single values,
 * and nothing else. Programs may change the object they asked with, so that only what it says can tell
 * whether the same is asked again.
 */
export class PlainRequest {
  readonly resource: string;
  readonly #principal: string;
  readonly #action: string;
  readonly #keys: readonly string[];
  readonly #values: readonly string[];

  private constructor({ principal, action, resource, context }: Request, values: string[]) {
    this.resource = resource;
    this.#principal = principal;
    this.#action = action;
    this.#keys = context === undefined ? [] : Object.keys(context);
    this.#values = values;
  }

  /** Null for a request that says more, or that is none. */
  static of(request: Request): PlainRequest | null {
    if (!isObject(request) || !saysNothingElse(request)) return null;
    const { principal, action, resource, context = {} } = request;
    if (!isObject(context)) return null;
    const values = Object.values(context).filter((value) => typeof value === "string");
    const isPlain = values.length === Object.keys(context).length;
    const texts = [principal, action, resource, ...values];
    if (!isPlain || !texts.every((text) => typeof text === "string")) return null;
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    return length <= LONGEST ? new PlainRequest(request, values) : null;
  }

  /** Whether a request says just this. Allocates nothing. */
  isSaidBy(request: Request): boolean {
    return (
      request.principal === this.#principal &&
      request.action === this.#action &&
      request.resource === this.resource &&
      saysNothingElse(request) &&
      this.#isContext(request.context)
    );
  }

  /** Keys in another order are not recognized: the request is then read again. */
  #isContext(context: Request["context"]): boolean {
    const keys = this.#keys;
    if (context === undefined) return keys.length === 0;
    if (!isObject(context)) return false;
    let at = 0;
    for (const key in context) {
      if (keys[at] !== key || this.#values[at] !== context[key]) return false;
      at += 1;
    }
    return at === keys.length;
  }
}

/** Of everything a request can say besides; a test goes through it all. */
function saysNothingElse(request: Request): boolean {
  return (
    request.assume === undefined &&
    request.session === undefined &&
    request.accessKeyId === undefined &&
    request.resourceAccount === undefined &&
    request.vpcEndpoint === undefined &&
    request.passRole === undefined &&
    request.time === undefined
  );
}

/** Whatever the types say, links and programs without types ask as well. */
function isObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}
