import { selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { EntityLink } from "../EntityLink.tsx";

/** Accounts by their names; an id the scenario has no account for stays an id. */
export function AccountLinks({ ids }: { readonly ids: readonly string[] }) {
  const { accounts } = useStore(selectScenario);
  return ids.map((id) => {
    const account = accounts.find((one) => one.id === id);
    return account === undefined ? (
      <span key={id} className="font-mono text-xs">
        {id}
      </span>
    ) : (
      <EntityLink key={id} id={id} name={account.name} />
    );
  });
}
