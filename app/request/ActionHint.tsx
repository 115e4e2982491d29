import { useEffect, useMemo } from "react";
import type { ServiceActions } from "#core";
import { ACTION_WORDS } from "../messages/request-action.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { editRequest } from "./edit-request.ts";
import { lookUpAction } from "./known-actions.ts";

/** Says so of an action that AWS does not have: no policy can then be the reason for a denial. */
export function ActionHint({
  action,
  services,
}: {
  readonly action: string;
  readonly services: readonly ServiceActions[];
}) {
  const words = useMessages(ACTION_WORDS);
  const known = useMemo(() => lookUpAction(action, services), [action, services]);
  const suggestion = known.isKnown ? null : known.suggestion;
  const said = known.isKnown
    ? null
    : [
        words.unknown(action),
        ...(suggestion === null ? [] : [`${words.suggest} ${suggestion}${words.suggestEnd}`]),
      ].join(" ");
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said]);
  if (known.isKnown) return null;
  return (
    <p className="text-danger">
      {words.unknown(action)}
      {suggestion === null ? null : (
        <>
          {" "}
          {words.suggest}{" "}
          <button
            type="button"
            title={words.replace(suggestion)}
            className="min-h-6 rounded-sm font-mono text-accent underline underline-offset-2"
            onClick={() => {
              editRequest(words.edit(suggestion), { action: suggestion });
            }}
          >
            {suggestion}
          </button>
          {words.suggestEnd}
        </>
      )}
    </p>
  );
}
