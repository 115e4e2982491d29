import { CircleCheck, CircleX } from "lucide-react";

/** Whether a check passes; a dot for a request that expects nothing. */
export function CheckMark({ passes }: { readonly passes: boolean | null }) {
  if (passes === null)
    return <span aria-hidden className="mx-1 size-1.5 rounded-full bg-line-strong" />;
  return passes ? (
    <CircleCheck size={14} aria-hidden className="shrink-0 text-allowed" />
  ) : (
    <CircleX size={14} aria-hidden className="shrink-0 text-explicit" />
  );
}
