import {
  compilePattern,
  listEntities,
  matchingActions,
  type ResourceType,
  type Service,
} from "#core";
import {
  plainTemplate,
  type Proposal,
  type ProposalContext,
  type ProposalList,
  snippetOf,
  withoutRepeats,
} from "./proposal.ts";
import { homeOf } from "./scenario-values.ts";

/** Rank of what exists and fits the actions; what exists and does not fit comes after all else. */
const FITS = 1;
const FITS_NOT = 4;

/** Formats of ARNs that fit the actions, with the ARNs that exist in the scenario before them. */
export async function proposeResources(context: ProposalContext): Promise<ProposalList> {
  const { place, catalog, scenario, words, resource } = context;
  const patterns = place.statement?.actions ?? [];
  const prefixes = new Set(
    patterns.map((pattern) => pattern.split(":", 1)[0]?.toLowerCase() ?? ""),
  );
  await catalog.ready([...prefixes].filter((prefix) => catalog.hasService(prefix)));
  const services = [...prefixes].flatMap((prefix) => catalog.readyService(prefix) ?? []);
  const types = services.flatMap((service) => fittingTypes(service, patterns, context));
  const fitting = types.map(({ arn }) => compilePattern(arn.replaceAll(/\$\{\w+\}/g, "*")));
  const existing = listEntities(scenario)
    .filter(({ id }) => id.startsWith("arn:"))
    .flatMap(({ id }) => (BUCKET.test(id) ? [id, `${id}/*`] : [id]))
    .map((label): Proposal => {
      const fits = label === resource || fitting.some(({ matches }) => matches(label));
      return { label, kind: "resource", rank: fits ? FITS : FITS_NOT, detail: words.inScenario };
    });
  const home = homeOf(scenario, resource);
  const formats = types.map(({ name, arn }): Proposal => ({
    label: plainTemplate(arn, home),
    snippet: snippetOf(arn, home),
    kind: "resource",
    rank: 2,
    detail: words.arnFormat(name),
  }));
  const every: Proposal = { label: "*", kind: "wildcard", rank: 3, detail: words.everyResource };
  return { proposals: withoutRepeats([...existing, ...formats, every]) };
}

const BUCKET = /^arn:[\w-]+:s3:::[^/]+$/;

/** The resource types of a service that the actions take; behind `NotAction`, all of them. */
function fittingTypes(
  service: Service,
  patterns: readonly string[],
  { catalog, place }: ProposalContext,
): readonly ResourceType[] {
  const types = [...service.resourceTypes.values()];
  if (place.statement?.elements.includes("NotAction") === true) return types;
  const taken = new Set(
    patterns
      .filter((pattern) => pattern.toLowerCase().startsWith(`${service.prefix}:`))
      .flatMap((pattern) => matchingActions(pattern, catalog) ?? [])
      .flatMap(({ resourceTypes }) => resourceTypes.map(({ name }) => name)),
  );
  return types.filter(({ name }) => taken.has(name));
}
