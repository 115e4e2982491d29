import { type Facts, resourceName, type EntityOf } from "#core";
import { INSPECTOR_FACTS_WORDS } from "../../messages/inspector-facts.ts";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { applyFacts } from "../apply.ts";
import { EntityLink } from "../EntityLink.tsx";
import { durationText } from "../words.ts";
import { BoundaryFact } from "./BoundaryFact.tsx";
import { Fact } from "./Fact.tsx";
import { PathFact } from "./PathFact.tsx";
import { TagsFact } from "./TagsFact.tsx";

/** AWS allows one to twelve hours. */
const HOURS = Array.from({ length: 12 }, (_, index) => (index + 1) * 3600);

export function RoleFacts({ entity }: { readonly entity: EntityOf<"role"> }) {
  const words = useMessages(INSPECTOR_WORDS);
  const facts = useMessages(INSPECTOR_FACTS_WORDS);
  const { role, account, id } = entity;
  const change = (next: Omit<Extract<Facts, { kind: "role" }>, "kind">) => {
    applyFacts(words.did.changed(role.name), id, { kind: "role", ...next });
  };
  const durations = [...new Set([...HOURS, role.maxSessionDuration])].toSorted((a, b) => a - b);
  const workloads = account.resources.filter((resource) => resource.role === id);
  return (
    <>
      <Fact term={words.facts.session}>
        <Select
          label={words.facts.session}
          hideLabel
          value={String(role.maxSessionDuration)}
          options={durations.map((seconds) => ({
            value: String(seconds),
            label: durationText(seconds, words),
          }))}
          onChange={(seconds) => {
            change({ maxSessionDuration: Number(seconds) });
          }}
        />
      </Fact>
      <Fact term={facts.serviceLinked}>
        <TextField
          label={facts.serviceLinked}
          hideLabel
          mono
          placeholder={facts.noService}
          value={role.serviceLinkedFor ?? ""}
          onCommit={(typed) => {
            change({ serviceLinkedFor: typed.trim() === "" ? null : typed.trim() });
          }}
        />
      </Fact>
      {workloads.length === 0 ? null : (
        <Fact term={words.facts.carriedBy}>
          {workloads.map(({ arn }) => (
            <EntityLink key={arn} id={arn} name={resourceName(arn)} />
          ))}
        </Fact>
      )}
      <BoundaryFact arn={role.permissionsBoundary} />
      <PathFact id={id} name={role.name} path={role.path} />
      <TagsFact
        tags={role.tags}
        onChange={(tags) => {
          change({ tags });
        }}
      />
    </>
  );
}
