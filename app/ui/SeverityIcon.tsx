import { CircleX, Info, ShieldAlert, TriangleAlert } from "lucide-react";
import type { Severity } from "#core";

const ICONS = {
  error: CircleX,
  "security-warning": ShieldAlert,
  warning: TriangleAlert,
  suggestion: Info,
} as const;

const COLOURS: Readonly<Record<Severity, string>> = {
  error: "text-danger",
  "security-warning": "text-danger",
  warning: "text-warning",
  suggestion: "text-muted",
};

/** The sign of a finding's severity; without a label where the word stands beside it. */
export function SeverityIcon({
  severity,
  label,
  className = "",
}: {
  readonly severity: Severity;
  readonly label?: string;
  readonly className?: string;
}) {
  const Icon = ICONS[severity];
  const named =
    label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return <Icon size={14} {...named} className={`shrink-0 ${COLOURS[severity]} ${className}`} />;
}
