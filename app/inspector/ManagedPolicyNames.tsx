import { type KeyboardEvent, type RefObject, useState } from "react";
import type { ManagedPolicyName } from "#core";
import { MANAGED_POLICIES_WORDS } from "../messages/managed-policies.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Button } from "../ui/Button.tsx";
import { MOST_LISTED } from "./managed-policies.ts";

/** The names that were found: one stop of the Tab key, walked with the arrows, more of them on demand. */
export function ManagedPolicyNames({
  policies,
  chosen,
  list,
  onChoose,
}: {
  readonly policies: readonly ManagedPolicyName[];
  readonly chosen: ManagedPolicyName | null;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onChoose: (policy: ManagedPolicyName) => void;
}) {
  const words = useMessages(MANAGED_POLICIES_WORDS);
  const [most, setMost] = useState(MOST_LISTED);
  const shown = policies.slice(0, most);
  const stop = Math.max(
    0,
    shown.findIndex(({ arn }) => arn === chosen?.arn),
  );
  return (
    <div className="max-h-48 min-h-0 flex-1 overflow-y-auto rounded-md border border-line sm:max-h-none">
      <ul ref={list} aria-label={words.managedTitle}>
        {shown.map((policy, index) => (
          <li key={policy.arn}>
            <button
              type="button"
              aria-current={policy.arn === chosen?.arn}
              tabIndex={index === stop ? 0 : -1}
              onKeyDown={(event) => {
                walk(event, list.current, index);
              }}
              onClick={() => {
                onChoose(policy);
              }}
              className="w-full px-2 py-1 text-left text-sm break-words -outline-offset-2 hover:bg-sunken aria-[current=true]:bg-accent-soft"
            >
              {policy.name}
              {policy.path === "/" ? null : (
                <span className="block text-xs text-muted">{policy.path}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === policies.length ? null : (
        <Button
          variant="ghost"
          size="sm"
          className="m-1"
          onClick={() => {
            setMost(most + 4 * MOST_LISTED);
          }}
        >
          {words.moreManaged(policies.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

function walk(event: KeyboardEvent, list: HTMLUListElement | null, index: number): void {
  const buttons = list?.querySelectorAll("button") ?? [];
  const to = new Map([
    ["ArrowDown", index + 1],
    ["ArrowUp", index - 1],
    ["Home", 0],
    ["End", buttons.length - 1],
  ]).get(event.key);
  const next = to === undefined ? undefined : buttons[to];
  if (to === undefined) return;
  event.preventDefault();
  next?.focus();
}
