import {
  connect,
  disconnect,
  type EditResult,
  entityName,
  type Facts,
  iamArn,
  type Scenario,
  type EntityOf,
} from "#core";
import { INSPECTOR_FACTS_WORDS } from "../../messages/inspector-facts.ts";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { Select } from "../../ui/Select.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { apply, applyFacts } from "../apply.ts";
import { isBucket, isInstance, isKey, isWorkload } from "../entity.ts";
import { EntityLink } from "../EntityLink.tsx";
import { Fact } from "./Fact.tsx";
import { TagsFact } from "./TagsFact.tsx";

export function ResourceFacts({ entity }: { readonly entity: EntityOf<"resource"> }) {
  const words = useMessages(INSPECTOR_WORDS);
  const facts = useMessages(INSPECTOR_FACTS_WORDS);
  const { resource, account, id } = entity;
  const change = (next: Omit<Extract<Facts, { kind: "resource" }>, "kind">) => {
    applyFacts(words.did.changed(entityName(entity)), id, { kind: "resource", ...next });
  };
  return (
    <>
      <Fact term={words.facts.owner}>
        <EntityLink id={account.id} name={account.name} />
        <span className="font-mono text-xs text-muted">{account.id}</span>
      </Fact>
      {isBucket(id) ? (
        <Fact term={words.facts.publicAccess}>
          <Switch
            label={words.blockPublicAccess}
            checked={resource.blockPublicAccess}
            onChange={(blockPublicAccess) => {
              change({ blockPublicAccess });
            }}
          />
        </Fact>
      ) : null}
      {isWorkload(id) ? <WorkloadRoleFact entity={entity} /> : null}
      {isInstance(id) ? (
        <Fact term={words.facts.metadata}>
          <Select
            label={words.facts.metadata}
            hideLabel
            value={resource.imds ?? "unsaid"}
            options={IMDS_VERSIONS.map(([value, label]) => ({ value, label }))}
            onChange={(imds) => {
              change({ imds: imds === "unsaid" ? null : imds });
            }}
          />
        </Fact>
      ) : null}
      {isKey(id) ? (
        <Fact term={words.facts.managedKey}>
          <Switch
            label={facts.awsManaged}
            checked={resource.awsManaged}
            onChange={(awsManaged) => {
              change({ awsManaged });
            }}
          />
        </Fact>
      ) : null}
      <TagsFact
        tags={resource.tags}
        onChange={(tags) => {
          change({ tags });
        }}
      />
    </>
  );
}

const IMDS_VERSIONS = [
  ["unsaid", "–"],
  ["v1", "IMDSv1"],
  ["v2", "IMDSv2"],
] as const;

function WorkloadRoleFact({ entity }: { readonly entity: EntityOf<"resource"> }) {
  const words = useMessages(INSPECTOR_WORDS);
  const { account } = entity;
  const { role } = entity.resource;
  const roles = account.roles.map((one) => ({
    value: iamArn(account, "role", one),
    label: one.name,
  }));
  // A role of another account, or one that is gone, is still what the document says.
  const known = role === null || roles.some(({ value }) => value === role);
  return (
    <Fact term={words.facts.workloadRole}>
      <Select
        label={words.facts.workloadRole}
        hideLabel
        value={role ?? ""}
        options={[
          { value: "", label: words.none },
          ...roles,
          ...(known ? [] : [{ value: role, label: role }]),
        ]}
        onChange={(arn) => {
          apply(words.did.changed(entityName(entity)), (scenario) =>
            setWorkloadRole(scenario, entity.id, role, arn),
          );
        }}
      />
    </Fact>
  );
}

/** As a line drawn on the canvas does it: the role comes to trust the workload's service too. */
function setWorkloadRole(
  scenario: Scenario,
  workload: string,
  before: string | null,
  after: string,
): EditResult {
  if (after === "") {
    const relation = {
      kind: "workload",
      effect: "allow",
      from: before ?? "",
      to: workload,
    } as const;
    return disconnect(scenario, relation);
  }
  const connection = connect(scenario, after, workload);
  if (!connection.ok) return connection;
  return { ok: true, value: connection.value[0]?.scenario ?? scenario };
}
