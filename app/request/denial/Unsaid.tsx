import { useEffect, useMemo } from "react";
import type { Denial } from "#core";
import { REQUEST_WORDS } from "../../messages/request.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { Combobox } from "../../ui/Combobox.tsx";
import type { Chosen } from "../denial-request.ts";
import { suggestActionsOf, suggestPrincipals } from "../suggestions.ts";
import { useActionNames } from "../use-action-names.ts";

/** Asks for what a request cannot do without and the denial does not say. */
export function Unsaid({
  denial,
  chosen,
  onChoose,
}: {
  readonly denial: Denial;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const words = useMessages(REQUEST_WORDS);
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const { services, load } = useActionNames();
  const { operation } = denial;
  const isActionUnsaid = denial.action === null;
  useEffect(() => {
    if (isActionUnsaid) load();
    // Once is enough, whichever denial it was for.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isActionUnsaid]);
  const actions = useMemo(
    () => suggestActionsOf(operation, scenario, words, services),
    [operation, scenario, words, services],
  );
  return (
    <div className="flex flex-col gap-3 empty:hidden">
      {denial.principal === null ? (
        <Combobox
          label={words.principal}
          value={chosen.principal}
          placeholder={words.principalHint}
          options={suggestPrincipals(scenario, entities.values(), words)}
          allowCustom
          mono
          onChange={(principal) => {
            onChoose({ ...chosen, principal });
          }}
        />
      ) : null}
      {denial.action === null ? (
        <Combobox
          label={words.action}
          value={chosen.action}
          options={actions}
          allowCustom
          mono
          onChange={(action) => {
            onChoose({ ...chosen, action });
          }}
        />
      ) : null}
    </div>
  );
}
