import {
  type ControlPolicyAttachments,
  type ControlPolicyType,
  type Entity,
  type Scenario,
  type EntityOf,
  type IdentityEntity,
} from "#core";
import type { InspectorWords } from "../messages/inspector.ts";
import type { MenuItem } from "../ui/Menu.tsx";
import { addControl, addInline, addToResource, attachControl } from "./add-policy.ts";
import { organizationOf } from "./levels.ts";

/** In which role a managed policy is being chosen. */
export type Choosing = "attach" | "boundary";

/** What the menu opens a dialog for. */
export type Adding = Choosing | "browse";

/** What can be added to an entity's policies. Empty where AWS has nothing to add. */
export function addItems(
  entity: Entity,
  scenario: Scenario,
  words: InspectorWords,
  choose: (adding: Adding) => void,
): readonly MenuItem[] {
  switch (entity.kind) {
    case "user":
    case "group":
    case "role":
      return identityItems(entity, words, choose);
    case "resource": {
      if (entity.resource.policy !== null) return [];
      const isEndpoint = entity.id.includes(":vpc-endpoint/");
      const label = isEndpoint ? words.addEndpointPolicy : words.addResourcePolicy;
      return [{ id: "resource", label, onSelect: () => addToResource(entity, words) }];
    }
    case "organization":
      return CONTROL_TYPES.map((type) => ({
        id: type,
        label: words.newControl(words.roles[type]),
        onSelect: () => addControl(entity, type, words),
      }));
    case "organizational-unit":
      return controlItems(entity, scenario, words);
    case "account":
      return [...controlItems(entity, scenario, words), browseItem(words, choose)];
    case "policy":
    case "identity-provider":
      return [];
  }
}

function browseItem(words: InspectorWords, choose: (adding: Adding) => void): MenuItem {
  return { id: "browse", label: words.browseManaged, onSelect: () => choose("browse") };
}

function identityItems(
  entity: IdentityEntity,
  words: InspectorWords,
  choose: (adding: Adding) => void,
): readonly MenuItem[] {
  // Its service alone changes what a service-linked role may do.
  if (entity.kind === "role" && entity.role.serviceLinkedFor !== null) return [];
  const boundary = { id: "boundary", label: words.setBoundary, onSelect: () => choose("boundary") };
  return [
    { id: "inline", label: words.newInline, onSelect: () => addInline(entity, words) },
    { id: "attach", label: words.attach, onSelect: () => choose("attach") },
    browseItem(words, choose),
    ...(entity.kind === "group" ? [] : [boundary]),
  ];
}

const CONTROL_TYPES = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"] as const;

/** What AWS attaches everywhere by itself. */
const AWS_CONTROLS: Readonly<Record<ControlPolicyType, string>> = {
  SERVICE_CONTROL_POLICY: "FullAWSAccess",
  RESOURCE_CONTROL_POLICY: "RCPFullAWSAccess",
};

/** The organization's control policies that are not attached here yet. */
function controlItems(
  entity: EntityOf<"account"> | EntityOf<"organizational-unit">,
  scenario: Scenario,
  words: InspectorWords,
): readonly MenuItem[] {
  const organization =
    entity.kind === "account" ? organizationOf(scenario, entity.id) : entity.organization;
  if (organization === null) return [];
  const level = entity.kind === "account" ? entity.account : entity.unit;
  return CONTROL_TYPES.flatMap((type) => {
    const own = organization.policies.filter((policy) => policy.type === type);
    const attached = attachedNames(level, type);
    return [AWS_CONTROLS[type], ...own.map(({ name }) => name)]
      .filter((name) => !attached.includes(name))
      .map((name) => ({
        id: `${type} ${name}`,
        label: words.attachControl(words.roles[type], name),
        onSelect: () => attachControl(entity, type, name, words),
      }));
  });
}

function attachedNames(level: ControlPolicyAttachments, type: ControlPolicyType) {
  return type === "SERVICE_CONTROL_POLICY"
    ? level.serviceControlPolicies
    : level.resourceControlPolicies;
}
