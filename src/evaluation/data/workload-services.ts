/** The service that assumes a workload's role for it, by the service in the workload's ARN. */
const SERVICES: ReadonlyMap<string, string> = new Map([
  ["apprunner", "tasks.apprunner.amazonaws.com"],
  ["batch", "ecs-tasks.amazonaws.com"],
  ["codebuild", "codebuild.amazonaws.com"],
  ["codepipeline", "codepipeline.amazonaws.com"],
  ["ec2", "ec2.amazonaws.com"],
  ["ecs", "ecs-tasks.amazonaws.com"],
  ["eks", "pods.eks.amazonaws.com"],
  ["elasticmapreduce", "ec2.amazonaws.com"],
  ["events", "events.amazonaws.com"],
  ["glue", "glue.amazonaws.com"],
  ["lambda", "lambda.amazonaws.com"],
  ["pipes", "pipes.amazonaws.com"],
  ["sagemaker", "sagemaker.amazonaws.com"],
  ["scheduler", "scheduler.amazonaws.com"],
  ["states", "states.amazonaws.com"],
]);

/** The service principal a workload gets its credentials through: `ec2.amazonaws.com`. */
export function workloadService(arnService: string): string {
  return SERVICES.get(arnService) ?? `${arnService}.amazonaws.com`;
}
