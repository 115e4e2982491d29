import type { EntityOf } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { EntityLink } from "../EntityLink.tsx";
import { AccountLinks } from "./AccountLinks.tsx";
import { ControlFacts } from "./ControlFacts.tsx";
import { Fact } from "./Fact.tsx";

export function UnitFacts({ entity }: { readonly entity: EntityOf<"organizational-unit"> }) {
  const words = useMessages(INSPECTOR_WORDS);
  const { unit } = entity;
  return (
    <>
      <ControlFacts entity={entity} level={unit} />
      <Fact term={words.facts.accounts}>
        {unit.accounts.length === 0 && unit.organizationalUnits.length === 0 ? words.none : null}
        <AccountLinks ids={unit.accounts} />
        {unit.organizationalUnits.map(({ id, name }) => (
          <EntityLink key={id} id={id} name={name} />
        ))}
      </Fact>
    </>
  );
}
