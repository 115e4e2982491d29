import type { EntityOf } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { EntityLink } from "../EntityLink.tsx";
import { AccountLinks } from "./AccountLinks.tsx";
import { Fact } from "./Fact.tsx";

export function OrganizationFacts({
  entity: { organization },
}: {
  readonly entity: EntityOf<"organization">;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  return (
    <>
      <Fact term={words.facts.management}>
        <AccountLinks ids={[organization.managementAccountId]} />
      </Fact>
      <Fact term={words.root}>
        <EntityLink id={organization.root.id} name={organization.root.name} />
      </Fact>
    </>
  );
}
