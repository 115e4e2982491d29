import { ACCOUNT, USER } from "./world.mjs";

const SERVICES = ["s3", "ec2", "sqs", "sns", "dynamodb", "lambda", "kms", "logs", "ssm", "ecs"];

/**
 * Statements as people write them: a few actions of one service, one or two resources, now and then a
 * condition. One in ten is about the service that is asked, and the first about the action.
 * @param {number} count
 * @param {string} salt Makes texts that have never been seen.
 */
function statements(count, salt) {
  return Array.from({ length: count }, (_, index) => {
    const service = SERVICES[index % SERVICES.length] ?? "s3";
    const isAsked = index === 0;
    return {
      Sid: `S${index}${salt}`,
      Effect: index % 7 === 6 ? "Deny" : "Allow",
      Action: isAsked
        ? ["s3:GetObject", "s3:PutObject"]
        : [`${service}:Get${index}`, `${service}:List${index % 13}*`],
      Resource: [
        `arn:aws:${service}:::thing-${index}/*`,
        `arn:aws:s3:::reports/\${aws:username}/*`,
      ],
      ...(index % 3 === 0
        ? { Condition: { IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "198.51.100.0/24"] } } }
        : {}),
    };
  });
}

export const GROWN_REQUEST = {
  principal: USER,
  action: "s3:GetObject",
  resource: "arn:aws:s3:::reports/alice/q1.csv",
  context: { "aws:SourceIp": "203.0.113.7" },
};

/**
 * One user with one policy of so many statements.
 * @param {number} count
 * @param {string} [salt]
 */
export function grownDocument(count, salt = "") {
  const document = { Version: "2012-10-17", Statement: statements(count, salt) };
  return {
    version: 1,
    name: "Grown",
    accounts: [
      {
        id: ACCOUNT,
        name: "Work",
        users: [{ name: "alice", inlinePolicies: [{ name: "Grown", document }] }],
      },
    ],
  };
}

/** A thousand principals with two policies each, in ten accounts of one organization. */
export function largeDocument() {
  const accounts = Array.from({ length: 10 }, (_, at) => ({
    id: String(111111111111 + at),
    name: `Account ${at}`,
    users: Array.from({ length: 100 }, (_user, index) => ({
      name: index === 0 ? "alice" : `user-${index}`,
      tags: { team: `team-${index % 10}` },
      inlinePolicies: ["Work", "More"].map((name, part) => ({
        name,
        document: {
          Version: "2012-10-17",
          Statement: statements(5, `a${at}u${index}p${part}`),
        },
      })),
    })),
    resources: [{ arn: `arn:aws:s3:::bucket-${at}` }],
  }));
  return {
    version: 1,
    name: "Large",
    accounts,
    organizations: [
      {
        id: "o-benchmark1",
        managementAccountId: "111111111120",
        root: { id: "r-ab12", name: "Root", accounts: accounts.map(({ id }) => id) },
      },
    ],
  };
}
