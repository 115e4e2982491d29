import { parseArn } from "../../arn/arn.ts";
import type { Resource } from "../../iam/model.ts";
import type { CredentialSource } from "../reason.ts";

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

/** The same by the workload's ARN. */
export function workloadServiceOf(workloadArn: string): string {
  return workloadService(parseArn(workloadArn)?.service ?? "");
}

/**
 * Services that pass something of their own configuration with the sessions they start, by the service in
 * the ARN of what holds it: a Pod Identity association, a job's run, a Roles Anywhere profile, a Transfer
 * Family user. All others, EC2, Lambda and ECS among them, pass nothing.
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_PodIdentityAssociation.html
 * https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/jobs-cli-execution.html
 * https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html
 * https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html
 * https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html
 */
const PASSING_SERVICES: ReadonlySet<string> = new Set([
  "eks",
  "emr-serverless",
  "glue",
  "rolesanywhere",
  "transfer",
]);

/** Whether what starts a workload's session can pass session policies with it. */
export function takesSessionPolicies(workloadArn: string): boolean {
  return PASSING_SERVICES.has(parseArn(workloadArn)?.service ?? "");
}

/** Where workloads find the credentials of their role, by the service in their ARN. */
const SOURCES: ReadonlyMap<string, CredentialSource> = new Map<string, CredentialSource>([
  ["batch", "container-credentials"],
  ["ecs", "container-credentials"],
  ["eks", "pod-identity-agent"],
  ["elasticmapreduce", "instance-metadata"],
  ["lambda", "function-environment"],
]);

/**
 * How the credentials come to a workload.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 */
export function credentialSource(arnService: string, imds: Resource["imds"]): CredentialSource {
  if (arnService !== "ec2") return SOURCES.get(arnService) ?? "service";
  return imds === null ? "instance-metadata" : `instance-metadata-${imds}`;
}
