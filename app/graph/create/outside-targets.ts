import { connect, type Relation, type Scenario } from "#core";

/** The services that most often assume roles, or call the resources of others. */
const SERVICES = [
  "ec2.amazonaws.com",
  "lambda.amazonaws.com",
  "ecs-tasks.amazonaws.com",
  "states.amazonaws.com",
  "events.amazonaws.com",
  "s3.amazonaws.com",
  "sns.amazonaws.com",
  "cloudtrail.amazonaws.com",
  "cloudfront.amazonaws.com",
  "codebuild.amazonaws.com",
  "glue.amazonaws.com",
  "apigateway.amazonaws.com",
];

/** Who is outside the scenario and can be connected with this: who is drawn already, everybody, services. */
export function outsideTargets(
  scenario: Scenario,
  relations: readonly Relation[],
  from: string,
): readonly string[] {
  const drawn = relations.flatMap((relation) => [relation.from, relation.to]);
  const names = new Set([...drawn, "anonymous", ...SERVICES]);
  const known = new Set(scenario.accounts.map(({ id }) => id));
  return [...names].filter(
    (name) =>
      name !== from &&
      !name.startsWith("arn:") &&
      !known.has(name) &&
      connect(scenario, from, name).ok,
  );
}
