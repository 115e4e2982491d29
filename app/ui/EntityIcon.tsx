import {
  Building2,
  Box,
  CloudCog,
  Database,
  FileKey2,
  Fingerprint,
  FolderTree,
  HardDrive,
  HatGlasses,
  KeyRound,
  type LucideIcon,
  MessageSquare,
  Network,
  ScrollText,
  Server,
  SquareFunction,
  User,
  Users,
  Waypoints,
} from "lucide-react";
import { createElement } from "react";
import type { EntityKind } from "#core";

const ICONS: Readonly<Record<EntityKind, LucideIcon>> = {
  organization: Network,
  "organizational-unit": FolderTree,
  account: Building2,
  user: User,
  group: Users,
  role: HatGlasses,
  policy: ScrollText,
  "identity-provider": Fingerprint,
  resource: Box,
};

/** By the service part of the ARN; anything else is a box. */
const RESOURCE_ICONS: ReadonlyMap<string, LucideIcon> = new Map([
  ["s3", HardDrive],
  ["kms", KeyRound],
  ["sqs", MessageSquare],
  ["sns", MessageSquare],
  ["dynamodb", Database],
  ["lambda", SquareFunction],
  ["ec2", Server],
  ["secretsmanager", FileKey2],
]);

/** The sign of a kind; always beside its word, never instead of it. */
export function EntityIcon({
  kind,
  id,
  size = 16,
}: {
  readonly kind: EntityKind | "service";
  /** The entity's id; a resource's ARN tells its service. */
  readonly id: string;
  readonly size?: number;
}) {
  return createElement(iconOf(kind, id), {
    size,
    strokeWidth: 1.75,
    "aria-hidden": true,
    className: "shrink-0 text-muted",
  });
}

function iconOf(kind: EntityKind | "service", id: string): LucideIcon {
  if (kind === "service") return CloudCog;
  if (kind !== "resource") return ICONS[kind];
  if (id.includes(":vpc-endpoint/")) return Waypoints;
  return RESOURCE_ICONS.get(id.split(":")[2] ?? "") ?? Box;
}
