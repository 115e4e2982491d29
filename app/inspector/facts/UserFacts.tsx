import { Plus, X } from "lucide-react";
import { addMembership, type Facts, iamArn, removeMembership, type EntityOf } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Select } from "../../ui/Select.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { apply, applyFacts } from "../apply.ts";
import { EntityLink } from "../EntityLink.tsx";
import { AccessKeysFact } from "./AccessKeysFact.tsx";
import { BoundaryFact } from "./BoundaryFact.tsx";
import { Fact } from "./Fact.tsx";
import { PathFact } from "./PathFact.tsx";
import { TagsFact } from "./TagsFact.tsx";

/** AWS allows eight MFA devices a user. */
const MFA_COUNTS = Array.from({ length: 9 }, (_, count) => String(count));

export function UserFacts({ entity }: { readonly entity: EntityOf<"user"> }) {
  const words = useMessages(INSPECTOR_WORDS);
  const { user } = entity;
  const change = (next: Omit<Extract<Facts, { kind: "user" }>, "kind">) => {
    applyFacts(words.did.changed(user.name), entity.id, { kind: "user", ...next });
  };
  return (
    <>
      <GroupsFact entity={entity} />
      <Fact term={words.facts.mfa}>
        <Select
          label={words.facts.mfa}
          hideLabel
          value={String(user.mfaDevices)}
          options={MFA_COUNTS.map((count) => ({ value: count, label: count }))}
          onChange={(count) => {
            change({ mfaDevices: Number(count) });
          }}
        />
      </Fact>
      <Fact term={words.facts.console}>
        <Switch
          label={user.consoleAccess ? words.on : words.off}
          checked={user.consoleAccess}
          onChange={(consoleAccess) => {
            change({ consoleAccess });
          }}
        />
      </Fact>
      <AccessKeysFact
        keys={user.accessKeys}
        onChange={(accessKeys) => {
          change({ accessKeys });
        }}
      />
      <BoundaryFact arn={user.permissionsBoundary} />
      <PathFact id={entity.id} name={user.name} path={user.path} />
      <TagsFact
        tags={user.tags}
        onChange={(tags) => {
          change({ tags });
        }}
      />
    </>
  );
}

function GroupsFact({ entity: { id, account, user } }: { readonly entity: EntityOf<"user"> }) {
  const words = useMessages(INSPECTOR_WORDS);
  const others = account.groups.filter(({ name }) => !user.groups.includes(name));
  return (
    <Fact term={words.facts.groups}>
      {account.groups
        .filter(({ name }) => user.groups.includes(name))
        .map((group) => (
          <span
            key={group.name}
            className="flex max-w-full items-center rounded-md border border-line pl-2"
          >
            <EntityLink id={iamArn(account, "group", group)} name={group.name} />
            <IconButton
              size="sm"
              label={words.removeFrom(group.name)}
              icon={<X size={12} aria-hidden />}
              onClick={() => {
                apply(words.did.left(user.name, group.name), (scenario) =>
                  removeMembership(scenario, id, iamArn(account, "group", group)),
                );
              }}
            />
          </span>
        ))}
      {user.groups.length === 0 && others.length === 0 ? words.none : null}
      {others.length === 0 ? null : (
        <Menu
          label={words.addToGroup}
          trigger={
            <IconButton size="sm" label={words.addToGroup} icon={<Plus size={14} aria-hidden />} />
          }
          items={others.map((group) => ({
            id: group.name,
            label: group.name,
            onSelect: () => {
              apply(words.did.joined(user.name, group.name), (scenario) =>
                addMembership(scenario, id, iamArn(account, "group", group)),
              );
            },
          }))}
        />
      )}
    </Fact>
  );
}
