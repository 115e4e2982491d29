import type { Reason } from "../evaluation/reason.ts";
import type { Stage } from "../iam/decision.ts";

// What the smallest fix says, as data. The types stand here, below `analysis/` that makes them, so that
// a new kind of edit without its sentence does not compile.

/** One edit of a suggested fix. `policy` and `owner` are names as a person knows them. */
export type FixEditFact = PolicyEditFact | RequestEditFact;

/** An edit of one policy text. `statement` is its `Sid`, or its number from 1. */
export type PolicyEditFact =
  | {
      readonly code: "add-action";
      readonly action: string;
      readonly statement: string;
      readonly policy: string;
      readonly owner: string;
    }
  | {
      readonly code: "add-resource";
      readonly resource: string;
      readonly statement: string;
      readonly policy: string;
      readonly owner: string;
    }
  | {
      readonly code: "add-principal";
      readonly principal: string;
      readonly statement: string;
      readonly policy: string;
      readonly owner: string;
    }
  | {
      readonly code: "add-statement" | "add-deny-statement";
      readonly action: string;
      readonly resource: string;
      readonly policy: string;
      readonly owner: string;
    }
  | {
      readonly code: "add-grant" | "add-deny-grant";
      readonly action: string;
      readonly principal: string;
      readonly policy: string;
      readonly owner: string;
    }
  | {
      readonly code: "add-inline-policy" | "add-deny-inline-policy";
      readonly action: string;
      readonly resource: string;
      readonly owner: string;
    }
  | {
      readonly code: "add-resource-policy" | "add-deny-resource-policy";
      readonly action: string;
      readonly principal: string;
      readonly owner: string;
    };

/** A change of the request itself: the policies stay as they are. */
export type RequestEditFact =
  | { readonly code: "set-mfa"; readonly role: string }
  | { readonly code: "set-session-mfa" }
  | { readonly code: "set-external-id"; readonly role: string; readonly externalId: string }
  | { readonly code: "set-duration"; readonly role: string; readonly seconds: number }
  | { readonly code: "set-context"; readonly key: string; readonly value: string };

/** What an edit adds to what a policy says, as policies write it. */
export interface Grants {
  readonly actions: readonly string[];
  /** Empty in a trust policy, which is about its own role alone. */
  readonly resources: readonly string[];
  /** Null for a policy that names no principal: it is for whatever carries it. */
  readonly principals: readonly string[] | null;
}

/** Someone else whose request comes out otherwise after a fix. */
export interface SideEffectFact {
  readonly principal: string;
  readonly request: string;
  readonly allowed: boolean;
}

/** Why no fix is offered. */
export type FixObstacle =
  /** What somebody forbade on purpose is for that somebody to lift. */
  | {
      readonly code: "explicit-deny";
      readonly stage: Stage;
      readonly policy: string;
      readonly statement: string;
      readonly owner: string;
    }
  /** Making a resource public, or lifting what guards against it, is never the least edit. */
  | { readonly code: "would-make-public"; readonly resource: string }
  | { readonly code: "public-access-blocked"; readonly resource: string }
  /** No policy decided. */
  | { readonly code: "not-for-policies"; readonly reason: Reason }
  /** The refusing policy is not in the scenario, or none of its texts can be edited. */
  | { readonly code: "nothing-to-edit"; readonly stage: Stage }
  | { readonly code: "no-edit-found"; readonly stage: Stage };

/** A saved request whose outcome an edit changed. */
export type ChangeFact =
  | { readonly code: "now-allowed"; readonly request: string; readonly reason: Reason }
  | { readonly code: "now-denied"; readonly request: string; readonly reason: Reason }
  /** Refused before and after, but not alike. */
  | { readonly code: "denied-otherwise"; readonly request: string; readonly reason: Reason }
  /** Allowed before and after, by another stage. */
  | { readonly code: "allowed-otherwise"; readonly request: string; readonly reason: Reason };
