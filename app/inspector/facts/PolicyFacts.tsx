import type { EntityOf } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { EntityLink } from "../EntityLink.tsx";
import { holdersOf } from "../references.ts";
import { Fact } from "./Fact.tsx";
import { PathFact } from "./PathFact.tsx";

export function PolicyFacts({
  entity: { account, id, policy },
}: {
  readonly entity: EntityOf<"policy">;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const holders = holdersOf(account, id);
  return (
    <>
      <Fact term={words.facts.attachedTo}>
        {holders.length === 0 ? words.none : null}
        {holders.map((holder) => (
          <EntityLink key={holder.id} id={holder.id} name={holder.name} />
        ))}
      </Fact>
      <PathFact id={id} name={policy.name} path={policy.path} />
    </>
  );
}
