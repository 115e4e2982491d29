import { renameEntity, type EntityOf } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { editScenario } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { TextField } from "../../ui/TextField.tsx";
import { applyFacts } from "../apply.ts";
import { organizationOf } from "../levels.ts";
import { ControlFacts } from "./ControlFacts.tsx";
import { Fact } from "./Fact.tsx";

export function AccountFacts({ entity }: { readonly entity: EntityOf<"account"> }) {
  const words = useMessages(INSPECTOR_WORDS);
  const { account } = entity;
  const organization = organizationOf(useStore(selectScenario), account.id);
  const did = words.did.changed(account.name);
  return (
    <>
      <Fact term={words.facts.name}>
        <TextField
          label={words.facts.name}
          hideLabel
          value={account.name}
          onCommit={(typed) => {
            const name = typed.trim();
            if (name === "") return;
            editScenario(words.did.renamed(account.name, name), (scenario) => {
              const renamed = renameEntity(scenario, account.id, name);
              return renamed.ok ? renamed.value.scenario : scenario;
            });
          }}
        />
      </Fact>
      <Fact term={words.facts.alias}>
        <TextField
          label={words.facts.alias}
          hideLabel
          value={account.alias ?? ""}
          onCommit={(typed) => {
            const alias = typed.trim() === "" ? null : typed.trim();
            applyFacts(did, account.id, { kind: "account", alias });
          }}
        />
      </Fact>
      {organization === null ? null : <ControlFacts entity={entity} level={account} />}
    </>
  );
}
