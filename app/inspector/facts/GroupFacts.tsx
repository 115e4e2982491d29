import { iamArn, type EntityOf } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { EntityLink } from "../EntityLink.tsx";
import { membersOf } from "../references.ts";
import { Fact } from "./Fact.tsx";
import { PathFact } from "./PathFact.tsx";

export function GroupFacts({
  entity: { id, account, group },
}: {
  readonly entity: EntityOf<"group">;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const members = membersOf(account, group);
  return (
    <>
      <Fact term={words.facts.members}>
        {members.length === 0 ? words.none : null}
        {members.map((user) => (
          <EntityLink key={user.name} id={iamArn(account, "user", user)} name={user.name} />
        ))}
      </Fact>
      <PathFact id={id} name={group.name} path={group.path} />
    </>
  );
}
