import { type Action, compilePattern, matchingActions, type ServiceActions } from "#core";
import { describeAction } from "../describe-action.ts";
import type { Proposal, ProposalContext, ProposalList } from "./proposal.ts";

/** All that a trust policy can speak of. */
const TRUST_ACTIONS = [
  "sts:AssumeRole",
  "sts:AssumeRoleWithWebIdentity",
  "sts:AssumeRoleWithSAML",
  "sts:TagSession",
  "sts:SetSourceIdentity",
  "sts:SetContext",
] as const;

/** A word this long is looked for in the names of all services' actions. */
const LEAST_SEARCHED = 3;
const MOST_FOUND = 200;

/** Services before the colon, with the actions whose name has been begun; a service's actions after it. */
export async function proposeActions(context: ProposalContext): Promise<ProposalList> {
  const { place, type, catalog, words } = context;
  if (type === "trust") {
    await catalog.ready(["sts"]);
    return {
      proposals: TRUST_ACTIONS.map((label, rank) => ({
        label,
        kind: "action",
        rank,
        detail: catalog.action(label)?.accessLevel ?? "",
        describe: async () => describeAction(label, catalog, words),
      })),
    };
  }
  const colon = place.before.indexOf(":");
  return colon === -1
    ? proposeServices(context)
    : proposeServiceActions(place.before.slice(0, colon), context);
}

async function proposeServices(context: ProposalContext): Promise<ProposalList> {
  const { place, type, catalog, words, resource } = context;
  const all = await catalog.actionNames();
  const own = resource?.split(":")[2];
  const services = all
    .filter(({ prefix }) => type !== "rcp" || catalog.supportsResourceControlPolicies(prefix))
    .map(({ prefix, name }): Proposal => ({
      label: `${prefix}:`,
      kind: "service",
      rank: prefix === own ? 0 : 1,
      detail: name,
      continues: true,
    }));
  const every: Proposal = { label: "*", kind: "wildcard", rank: 3, detail: words.everyAction };
  const found =
    place.before.length < LEAST_SEARCHED ? [] : searchActions(place.before, all, context);
  return {
    proposals: [...services, ...(type === "rcp" ? [] : [every]), ...found],
    // The names of actions depend on what is typed.
    incomplete: true,
  };
}

function searchActions(
  typed: string,
  services: readonly ServiceActions[],
  { catalog, words }: ProposalContext,
): readonly Proposal[] {
  const wanted = typed.toLowerCase();
  return services
    .flatMap(({ prefix, actions }) =>
      actions
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .map(({ name, accessLevel }) => ({ label: `${prefix}:${name}`, accessLevel, name })),
    )
    .toSorted((one, other) => one.name.length - other.name.length)
    .slice(0, MOST_FOUND)
    .map(({ label, accessLevel }) => ({
      label,
      kind: "action",
      rank: 2,
      detail: accessLevel,
      describe: async () => {
        await catalog.ready([label.slice(0, label.indexOf(":"))]);
        return describeAction(label, catalog, words);
      },
    }));
}

async function proposeServiceActions(
  prefix: string,
  { place, catalog, words }: ProposalContext,
): Promise<ProposalList> {
  const service = await catalog.service(prefix);
  if (service === null) return { proposals: [] };
  const actions = [...service.actions.values()];
  const wildcards = wildcardsOf(actions, place.before.slice(prefix.length + 1)).map(
    (pattern): Proposal => {
      const label = `${prefix}:${pattern}`;
      return {
        label,
        kind: "wildcard",
        rank: 1,
        detail: words.actionCount(matchingActions(label, catalog)?.length ?? 0),
        describe: async () => describeAction(label, catalog, words),
      };
    },
  );
  return {
    proposals: [
      ...actions.map(({ name, accessLevel }): Proposal => {
        const label = `${prefix}:${name}`;
        return {
          label,
          kind: "action",
          rank: 0,
          detail: accessLevel,
          describe: async () => describeAction(label, catalog, words),
        };
      }),
      ...wildcards,
    ],
    incomplete: /[*?]/.test(place.before),
  };
}

/** `*`, a `Get*` for each verb that several actions begin with, and the pattern that is being typed. */
function wildcardsOf(actions: readonly Action[], typed: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of actions) {
    const verb = /^[A-Z][a-z]+/.exec(name)?.[0];
    if (verb !== undefined) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  const verbs = [...counts].filter(([, count]) => count > 1).map(([verb]) => `${verb}*`);
  const begun = typed.includes("*") ? typed : `${typed}*`;
  const { matches } = compilePattern(begun.toLowerCase());
  const fits = actions.some(({ name }) => matches(name.toLowerCase()));
  return [...new Set(["*", ...verbs, ...(fits ? [begun] : [])])];
}
