import { Globe } from "lucide-react";
import type { EntityKind } from "#core";
import { EntityIcon } from "../ui/EntityIcon.tsx";
import type { CardKind } from "./card-kind.ts";

/** The icon of what a card stands for. */
export function KindIcon({
  kind,
  id,
  size,
}: {
  readonly kind: CardKind;
  readonly id: string;
  readonly size?: number;
}) {
  if (kind === "internet") {
    return (
      <Globe size={size ?? 16} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
    );
  }
  return (
    <EntityIcon
      kind={ICON_KINDS.get(kind) ?? "resource"}
      id={id}
      {...(size === undefined ? {} : { size })}
    />
  );
}

/** Everything else is a resource, whose icon its ARN tells. */
const ICON_KINDS: ReadonlyMap<CardKind, EntityKind | "service"> = new Map([
  ["user", "user"],
  ["group", "group"],
  ["role", "role"],
  ["policy", "policy"],
  ["account", "account"],
  ["organization", "organization"],
  ["organizational-unit", "organizational-unit"],
  ["root", "organizational-unit"],
  ["service", "service"],
  ["saml-provider", "identity-provider"],
  ["oidc-provider", "identity-provider"],
  ["outside-account", "account"],
  ["outside-principal", "user"],
]);
