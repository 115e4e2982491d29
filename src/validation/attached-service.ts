import { splitArn } from "../arn/arn.ts";
import type { RuleContext } from "./rule-context.ts";

/**
 * The service of the resource that a policy is attached to: as the caller says, else the one that all its
 * ARNs name; null when neither tells.
 */
export function attachedService({ resource, resources }: RuleContext): string | null {
  const named = resources.flatMap(({ parts: [prefix, , service = ""] }) => {
    if (prefix !== "arn") return [""];
    // A wildcard is as good as no ARN at all.
    return service === "*" ? [] : [service.toLowerCase()];
  });
  return givenService(resource) ?? onlyOne(named);
}

/** The same, going by the actions instead of the ARNs. */
export function attachedTo({ resource, actions }: RuleContext): string | null {
  return givenService(resource) ?? onlyOne(actions.map(({ service }) => service));
}

function givenService(resource: string | null): string | null {
  return resource === null ? null : (splitArn(resource)[2] ?? null);
}

function onlyOne(services: readonly string[]): string | null {
  const [only = "", ...others] = new Set(services);
  return others.length === 0 && /^[a-z0-9-]+$/.test(only) ? only : null;
}
