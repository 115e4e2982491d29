import type { InspectorWords } from "../messages/inspector.ts";
import type { PolicyTab } from "./policies.ts";

/** What a tab is called. */
export function tabLabel({ roles, name }: PolicyTab, words: InspectorWords): string {
  if (roles.includes("trust")) return words.trustTab;
  if (roles.includes("resource")) return words.resourceTab;
  return name;
}

/** How the entity has the policy, where its name does not tell: `inline`, `managed, boundary`. */
export function tabBadge({ roles }: PolicyTab, words: InspectorWords): string {
  return roles
    .filter((role) => role !== "trust" && role !== "resource")
    .map((role) => words.roles[role])
    .join(", ");
}
