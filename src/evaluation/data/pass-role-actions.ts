/** An action that can hand a role to a service. */
export interface PassRoleAction {
  readonly action: string;
  /** The parameter of the call that names the role. */
  readonly parameter: string;
  /** The service principal that will assume the role. */
  readonly service: string;
}

/** Action, parameter, service. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ["ec2:RunInstances", "IamInstanceProfile", "ec2.amazonaws.com"],
  ["ec2:RequestSpotInstances", "LaunchSpecification.IamInstanceProfile", "ec2.amazonaws.com"],
  ["ec2:AssociateIamInstanceProfile", "IamInstanceProfile", "ec2.amazonaws.com"],
  ["ec2:ReplaceIamInstanceProfileAssociation", "IamInstanceProfile", "ec2.amazonaws.com"],
  ["lambda:CreateFunction", "Role", "lambda.amazonaws.com"],
  ["lambda:UpdateFunctionConfiguration", "Role", "lambda.amazonaws.com"],
  ["glue:CreateDevEndpoint", "RoleArn", "glue.amazonaws.com"],
  ["glue:CreateJob", "Role", "glue.amazonaws.com"],
  ["glue:UpdateJob", "JobUpdate.Role", "glue.amazonaws.com"],
  ["glue:CreateCrawler", "Role", "glue.amazonaws.com"],
  ["cloudformation:CreateStack", "RoleARN", "cloudformation.amazonaws.com"],
  ["cloudformation:UpdateStack", "RoleARN", "cloudformation.amazonaws.com"],
  ["cloudformation:CreateChangeSet", "RoleARN", "cloudformation.amazonaws.com"],
  ["cloudformation:CreateStackSet", "AdministrationRoleARN", "cloudformation.amazonaws.com"],
  ["cloudformation:UpdateStackSet", "AdministrationRoleARN", "cloudformation.amazonaws.com"],
  ["datapipeline:CreatePipeline", "role (pipeline definition)", "datapipeline.amazonaws.com"],
  [
    "apprunner:CreateService",
    "InstanceConfiguration.InstanceRoleArn",
    "tasks.apprunner.amazonaws.com",
  ],
  [
    "bedrock-agentcore:CreateCodeInterpreter",
    "executionRoleArn",
    "bedrock-agentcore.amazonaws.com",
  ],
  ["codebuild:CreateProject", "serviceRole", "codebuild.amazonaws.com"],
  ["ecs:RegisterTaskDefinition", "taskRoleArn, executionRoleArn", "ecs-tasks.amazonaws.com"],
  ["ecs:RunTask", "overrides.taskRoleArn/executionRoleArn", "ecs-tasks.amazonaws.com"],
  ["ecs:StartTask", "overrides.taskRoleArn", "ecs-tasks.amazonaws.com"],
  ["ecs:CreateService", "role (load balancer, legacy)", "ecs.amazonaws.com"],
  ["sagemaker:CreateNotebookInstance", "RoleArn", "sagemaker.amazonaws.com"],
  ["sagemaker:CreateTrainingJob", "RoleArn", "sagemaker.amazonaws.com"],
  ["sagemaker:CreateProcessingJob", "RoleArn", "sagemaker.amazonaws.com"],
  [
    "rds:CreateDBInstance",
    "MonitoringRoleArn (Enhanced Monitoring)",
    "monitoring.rds.amazonaws.com",
  ],
  ["rds:ModifyDBInstance", "MonitoringRoleArn", "monitoring.rds.amazonaws.com"],
  ["states:CreateStateMachine", "roleArn", "states.amazonaws.com"],
  ["states:UpdateStateMachine", "roleArn", "states.amazonaws.com"],
  ["events:PutTargets", "Targets[].RoleArn", "events.amazonaws.com"],
  ["events:PutRule", "RoleArn", "events.amazonaws.com"],
  ["scheduler:CreateSchedule", "Target.RoleArn", "scheduler.amazonaws.com"],
  ["pipes:CreatePipe", "RoleArn", "pipes.amazonaws.com"],
  ["codepipeline:CreatePipeline", "pipeline.roleArn", "codepipeline.amazonaws.com"],
  ["codepipeline:UpdatePipeline", "pipeline.roleArn", "codepipeline.amazonaws.com"],
  ["codedeploy:CreateDeploymentGroup", "serviceRoleArn", "codedeploy.amazonaws.com"],
  ["iot:CreateTopicRule", "topicRulePayload.actions[].*.roleArn", "iot.amazonaws.com"],
  ["iot:CreateRoleAlias", "roleArn", "credentials.iot.amazonaws.com"],
  [
    "firehose:CreateDeliveryStream",
    "...DestinationConfiguration.RoleARN",
    "firehose.amazonaws.com",
  ],
  [
    "elasticmapreduce:RunJobFlow",
    "ServiceRole, JobFlowRole, AutoScalingRole",
    "elasticmapreduce.amazonaws.com",
  ],
  [
    "batch:RegisterJobDefinition",
    "containerProperties.jobRoleArn/executionRoleArn",
    "ecs-tasks.amazonaws.com",
  ],
  ["batch:CreateComputeEnvironment", "serviceRole", "batch.amazonaws.com"],
  ["autoscaling:PutLifecycleHook", "RoleARN", "autoscaling.amazonaws.com"],
  [
    "autoscaling:CreateAutoScalingGroup",
    "ServiceLinkedRoleARN / launch template instance profile",
    "autoscaling.amazonaws.com",
  ],
  ["iam:AddRoleToInstanceProfile", "RoleName", "ec2.amazonaws.com"],
  ["cloudtrail:CreateTrail", "CloudWatchLogsRoleArn", "cloudtrail.amazonaws.com"],
  ["config:PutConfigurationRecorder", "ConfigurationRecorder.roleARN", "config.amazonaws.com"],
  ["redshift:CreateCluster", "IamRoles", "redshift.amazonaws.com"],
  ["s3:PutReplicationConfiguration", "ReplicationConfiguration.Role", "s3.amazonaws.com"],
  ["transfer:CreateUser", "Role", "transfer.amazonaws.com"],
  ["eks:CreateCluster", "roleArn", "eks.amazonaws.com"],
  ["eks:CreateNodegroup", "nodeRole", "ec2.amazonaws.com"],
  ["eks:CreatePodIdentityAssociation", "roleArn", "pods.eks.amazonaws.com"],
  ["ssm:StartAutomationExecution", "Parameters.AutomationAssumeRole", "ssm.amazonaws.com"],
  ["appsync:CreateDataSource", "serviceRoleArn", "appsync.amazonaws.com"],
  ["cognito-identity:SetIdentityPoolRoles", "Roles", "cognito-identity.amazonaws.com"],
];

/**
 * Actions that need `iam:PassRole` on the role besides their own permission. AWS publishes no complete
 * list, so a request says itself when it passes a role; this is what programs can propose.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export const PASS_ROLE_ACTIONS: readonly PassRoleAction[] = ROWS.map(
  ([action, parameter, service]) => ({ action, parameter, service }),
);
