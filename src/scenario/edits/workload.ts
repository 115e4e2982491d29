import { parseArn } from "../../arn/arn.ts";

/** Resources that act with a role, and the service that assumes it for them. */
const WORKLOADS = [
  { service: "ec2", prefix: "instance/", principal: "ec2.amazonaws.com" },
  { service: "lambda", prefix: "function:", principal: "lambda.amazonaws.com" },
] as const;

/** The service principal that assumes a workload's role; null for a resource that is no workload. */
export function workloadService(arn: string): string | null {
  const parsed = parseArn(arn);
  const workload = WORKLOADS.find(
    ({ service, prefix }) => parsed?.service === service && parsed.resource.startsWith(prefix),
  );
  return workload?.principal ?? null;
}
