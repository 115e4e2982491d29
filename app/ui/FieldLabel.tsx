import type { ReactNode } from "react";

export function FieldLabel({
  htmlFor,
  children,
}: {
  readonly htmlFor: string;
  readonly children: ReactNode;
}) {
  return (
    <label htmlFor={htmlFor} className="text-xs text-muted">
      {children}
    </label>
  );
}
