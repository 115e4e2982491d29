// AWS publishes no list of its service principals. This is the longest it writes itself: every service
// that the conditions of its own managed policies name (`iam:PassedToService`, `iam:AWSServiceName`,
// `aws:CalledVia` …), held to them by a test, and a few more from the pages named below. Any other can
// be typed.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services

/** Those that people write most often; offered first. */
const COMMON = `
ec2 lambda ecs-tasks s3 cloudfront events sns sqs logs delivery.logs cloudtrail config
apigateway states codebuild codepipeline cloudformation eks pods.eks glue sagemaker bedrock
batch firehose scheduler pipes rds ssm secretsmanager ses dynamodb athena guardduty logging.s3
monitoring.rds ecs`;

/**
 * Named in the documentation and in no managed policy's condition.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_required-permissions-function.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
 */
const DOCUMENTED = `
dynamodb edgelambda logging.s3 monitoring.rds secretsmanager sqs vpc-flow-logs`;

/** Named in the conditions of AWS managed policies. */
const IN_MANAGED_POLICIES = `
access-analyzer access-grants.s3 account acm aco-automation agent-registry agent.wellarchitected
agentless.inspector2 aiops airflow-serverless airflow apidestinations.events apigateway
appfabric appflow application-autoscaling application-insights application-signals.cloudwatch
application-transformation appmesh apprunner appstream.application-autoscaling appsync aps
artifact assets.marketplace athena auditmanager autoscaling aws-external-anthropic backup batch
bedrock-agentcore bedrock-mantle bedrock braket budgets bugbust cassandra-streams
cassandra.application-autoscaling channels.lex channels.lexv2 chime cleanrooms-ml cleanrooms
cloud9 cloudformation cloudfront cloudtrail cloudwatch codebuild codecatalyst-runner
codecatalyst codeguru-profiler codeguru-reviewer codeguru-security codepipeline
cognito-identity-us-gov cognito-identity cognito-idp compute-optimizer config-conforms config
connect continuousexport.discovery contract.iq contributorinsights.dynamodb controltower
cost-optimization-hub.bcm credentials.iot databrew dataexchange datasync datazone
datazonecontrol dax delivery.logs detective devops-guru directquery.opensearchservice dms
dmsintegration.migrationhub docdb-elastic drs dsql dynamodb.application-autoscaling ec2-images
ec2 ec2.application-autoscaling ec2fastlaunch ec2fleet ec2scheduled ecs-compute ecs-tasks ecs
ecs.application-autoscaling eks elasticache elasticbeanstalk elasticfilesystem
elasticloadbalancing elasticmapreduce elastictranscoder email.cognito-idp emr-containers
emr-serverless entityresolution events events.workmail firehose fis fms forecast frauddetector
fsx globalaccelerator glue grafana greengrass guardduty health healthlake imagebuilder inspector
inspector2 internetmonitor iot iotmanagedintegrations iotroborunner iotsitewise job.sagemaker
justintimeaccess.ssm kafka kendra kinesisreplication.dynamodb lakeformation lambda launchwizard
lex lexv2 license-management.marketplace license-manager.member-account logs lookoutequipment
lookoutmetrics macie maintenance.elasticbeanstalk malware-protection-plan.guardduty
malware-protection.guardduty managedupdates.elasticbeanstalk mediaconnect mediaconvert
medical-imaging memorydb metrics.wellarchitected mgn migrationhub-orchestrator
migrationhub-strategy migrationhub monitoring.thinclient monitron mpa mq neptune-graph
network-firewall network.bedrock-agentcore networkmanager nimble notifications.ssm
observability.aoss observabilityadmin odb omics opensearchservice ops.emr-serverless opsworks
organizations orgsdatasync.servicecatalog osis panorama partnercentral-account-management
permission.iq personalize pipes pods.eks private-marketplace.marketplace profile proton q qldb
quicksight ram rds rds.application-autoscaling redshift-data redshift-serverless redshift
refactor-spaces remediation.config replication.cassandra replication.dynamodb replication.ecr
replication.lexv2 replication.s3tables reporting.trustedadvisor resale-authorization.marketplace
researchstudio resource-explorer-2 resource-groups resource-snapshot-job.partnercentral-selling
restore-testing.backup robomaker rolesanywhere route53resolver
runtime-identity.bedrock-agentcore runtime-instances.bedrock-agentcore s3
s3.data-source.lustre.fsx sagemaker-geospatial sagemaker sagemaker.application-autoscaling
scheduler schema-conversion.dms schemas scraper.aps security-ir securityagent securityhub
securityhubv2 securitylake servicecatalog-appregistry servicecatalog servicequotas ses shield
sms smsintegration.migrationhub sns spot spotfleet sqlworkbench ssm-guiconnect ssm-sap ssm
ssm.integrations sso states supportplans sync.proton synthetics
telemetry-pipelines.observabilityadmin thirdparty.config thirdparty.inspector2
timestream-influxdb transfer transform-custom transitgateway triage.security-ir vmie vpc-lattice
wafv2 wellarchitected`;

export const SERVICE_PRINCIPALS: readonly string[] = [
  ...new Set([COMMON, DOCUMENTED, IN_MANAGED_POLICIES].flatMap((list) => list.trim().split(/\s+/))),
].map((name) => `${name}.amazonaws.com`);

/** Whether a service is among those people write most often. */
export function isCommonService(principal: string): boolean {
  return COMMON_NAMES.has(principal);
}

const COMMON_NAMES: ReadonlySet<string> = new Set(
  COMMON.trim()
    .split(/\s+/)
    .map((name) => `${name}.amazonaws.com`),
);
