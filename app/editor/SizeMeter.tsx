import { EDITOR_WORDS } from "../messages/editor.ts";
import { useMessages } from "../messages/use-messages.ts";
import type { PolicyUsage } from "./policy-quota.ts";

/** Made once: making one takes longer than everything else here. */
const DIGITS = new Intl.NumberFormat("en");

/** From here on a policy has little room left. */
const NEARLY_FULL = 0.9;

/** How much of its place's quota a policy takes. */
export function SizeMeter({ usage: { size, quota, shared } }: { readonly usage: PolicyUsage }) {
  const words = useMessages(EDITOR_WORDS);
  const share = size / quota;
  const colour = share > 1 ? "bg-danger" : share > NEARLY_FULL ? "bg-warning" : "bg-line-strong";
  const label = words.size(DIGITS.format(size), DIGITS.format(quota));
  return (
    <span
      role="meter"
      aria-label={words.sizeName}
      aria-valuemin={0}
      aria-valuemax={quota}
      aria-valuenow={Math.min(size, quota)}
      aria-valuetext={label}
      title={shared ? `${label} ${words.sizeShared}` : label}
      className={`flex shrink-0 items-center gap-1.5 tabular-nums ${share > 1 ? "text-danger" : ""}`}
    >
      <span aria-hidden className="h-1 w-10 overflow-hidden rounded-full bg-sunken">
        <span
          className={`block h-full ${colour}`}
          style={{ width: `${Math.min(100, share * 100)}%` }}
        />
      </span>
      {Math.round(share * 100)}%
    </span>
  );
}
