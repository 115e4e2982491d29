import {
  type Account,
  checkScenario,
  iamArn,
  type OrganizationalUnit,
  type Problem,
  type Scenario,
} from "#core";

/** What a problem is about: an entity by its id, or a request by its position. */
export type PlaceOfProblem =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "request"; readonly index: number };

/** Something wrong with the scenario itself, such as a reference to what is not in it. */
export interface ScenarioProblem {
  readonly problem: Problem;
  /** Null for the scenario as a whole. */
  readonly place: PlaceOfProblem | null;
}

type Path = readonly (string | number)[];

/** What `checkScenario` finds, each with the entity or the request it is about. */
export function findScenarioProblems(scenario: Scenario): readonly ScenarioProblem[] {
  const paths = new Map<string, Path>();
  const problems = checkScenario(scenario, (path) => {
    const text = JSON.stringify(path);
    paths.set(text, path);
    return text;
  });
  return problems.map((problem) => ({
    // People are led to the place; its path in a file would tell them nothing.
    problem: { ...problem, path: "" },
    place: placeOf(scenario, paths.get(problem.path) ?? []),
  }));
}

function placeOf(scenario: Scenario, [list, index, ...rest]: Path): PlaceOfProblem | null {
  if (typeof index !== "number") return null;
  if (list === "requests") return { kind: "request", index };
  const id =
    list === "accounts"
      ? idInAccount(scenario.accounts[index], rest)
      : idInOrganization(scenario.organizations[index], rest);
  return id === undefined ? null : { kind: "entity", id };
}

const NAMED = [
  ["users", "user"],
  ["groups", "group"],
  ["roles", "role"],
  ["policies", "policy"],
] as const;

function idInAccount(account: Account | undefined, [list, index]: Path): string | undefined {
  if (account === undefined || typeof index !== "number") return account?.id;
  if (list === "resources") return account.resources[index]?.arn;
  for (const [field, kind] of NAMED) {
    const named = list === field ? account[field][index] : undefined;
    if (named !== undefined) return iamArn(account, kind, named);
  }
  return account.id;
}

function idInOrganization(
  organization: Scenario["organizations"][number] | undefined,
  [field, ...rest]: Path,
): string | undefined {
  if (organization === undefined || field !== "root") return organization?.id;
  return unitAt(organization.root, rest).id;
}

/** The innermost unit on a path such as `organizationalUnits`, 0, `serviceControlPolicies`, 1. */
function unitAt(unit: OrganizationalUnit, [field, index, ...rest]: Path): OrganizationalUnit {
  const child =
    field === "organizationalUnits" && typeof index === "number"
      ? unit.organizationalUnits[index]
      : undefined;
  return child === undefined ? unit : unitAt(child, rest);
}
