import type { RoleWorld } from "../compile/identity.ts";
import type { ResourceWorld } from "../compile/resource.ts";
import type { Credentials } from "../trace.ts";
import type { Reason } from "../reason.ts";
import type { Caller } from "./caller.ts";

/** What a request's `principal` turned out to be. */
export type Authenticated =
  | {
      readonly ok: true;
      readonly caller: Caller;
      readonly credentials: Credentials;
      readonly reason: Reason;
      /** The workload whose service must first assume its role; the caller is then that service. */
      readonly workload: Workload | null;
    }
  | {
      readonly ok: false;
      readonly error: "ExpiredToken" | "InvalidClientTokenId" | "ValidationError";
      readonly reason: Reason;
    };

export interface Workload {
  readonly resource: ResourceWorld;
  readonly role: RoleWorld;
}
