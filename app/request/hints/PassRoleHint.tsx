import { PASS_ROLE_ACTIONS, type PassRole, type SavedRequest } from "#core";
import { REQUEST_WORDS } from "../../messages/request.ts";
import { HINT_WORDS } from "../../messages/request-hints.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { Combobox } from "../../ui/Combobox.tsx";
import { editRequest } from "../edit-request.ts";
import { suggestPrincipals, suggestRoles } from "../suggestions.ts";

/** Asks for the role that an action hands to a service, where it hands one. */
export function PassRoleHint({ request }: { readonly request: SavedRequest }) {
  const words = useMessages(HINT_WORDS);
  const requestWords = useMessages(REQUEST_WORDS);
  const entities = useStore(selectEntities);
  const scenario = useStore(selectScenario);
  const taker = takerOf(request.action);
  if (taker === null) return null;
  const passRole = request.passRole ?? null;
  const change = (changed: PassRole | null) => {
    editRequest(words.edit.pass, { passRole: changed });
  };
  const services = suggestPrincipals(scenario, [], requestWords).filter(
    ({ group }) => group === requestWords.group.services,
  );
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <p className="min-w-48 flex-[1_1_14rem] pb-1.5">{words.passes(request.action)}</p>
      <div className="min-w-0 flex-[2_1_18rem]">
        <Combobox
          label={words.passedRole}
          value={passRole?.role ?? ""}
          placeholder={words.noPass}
          options={suggestRoles(entities.values())}
          allowCustom
          mono
          onChange={(role) => {
            change(role === "" ? null : { service: taker, ...passRole, role });
          }}
        />
      </div>
      {passRole === null ? null : (
        <div className="min-w-0 flex-[1_1_13rem]">
          <Combobox
            label={words.passedTo}
            value={passRole.service}
            options={services}
            allowCustom
            mono
            onChange={(service) => {
              change({ ...passRole, service });
            }}
          />
        </div>
      )}
    </div>
  );
}

/** The service that an action's role goes to; null for an action that takes none. */
function takerOf(action: string): string | null {
  const wanted = action.toLowerCase();
  const found = PASS_ROLE_ACTIONS.find((one) => one.action.toLowerCase() === wanted);
  return found?.service ?? null;
}
