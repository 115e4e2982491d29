// A scenario as large as one likes, of the shape real ones have.

/** Users, groups, roles and buckets of one account; 25 nodes with some 38 lines between them. */
const USERS = 10;
const GROUPS = 3;
const ROLES = 7;
const BUCKETS = 5;
export const NODES_PER_ACCOUNT = USERS + GROUPS + ROLES + BUCKETS;

/**
 * A scenario document with at least this many users, groups, roles and buckets.
 * @param {number} nodes
 */
export function largeScenario(nodes) {
  const count = Math.ceil(nodes / NODES_PER_ACCOUNT);
  const ids = range(count).map((index) => String(100000000000 + index));
  return {
    version: 1,
    name: `${count * NODES_PER_ACCOUNT} nodes`,
    accounts: ids.map((id, index) => accountOf(id, index, ids[(index + 1) % count] ?? id)),
    requests: [
      {
        name: "Read",
        principal: `arn:aws:iam::${ids[0]}:user/user-0-0`,
        action: "s3:GetObject",
        resource: "arn:aws:s3:::bucket-0-0/report",
      },
    ],
  };
}

/**
 * @param {string} id
 * @param {number} index
 * @param {string} neighbour
 */
function accountOf(id, index, neighbour) {
  return {
    id,
    name: `Account ${index}`,
    users: range(USERS).map((user) => ({
      name: `user-${index}-${user}`,
      groups: [`group-${user % GROUPS}`],
    })),
    groups: range(GROUPS).map((group) => ({
      name: `group-${group}`,
      inlinePolicies: [
        {
          name: "Assume",
          document: policy({
            Action: "sts:AssumeRole",
            Resource: [group, group + GROUPS].map((role) => roleArn(id, index, role)),
          }),
        },
      ],
    })),
    roles: range(ROLES).map((role) => ({
      name: `role-${index}-${role}`,
      assumeRolePolicyDocument: policy({
        Principal: { AWS: `arn:aws:iam::${role === 0 ? neighbour : id}:root` },
        Action: "sts:AssumeRole",
      }),
      inlinePolicies: [
        {
          name: "Read",
          document: policy({
            Action: "s3:GetObject",
            Resource: [role, role + 1, role + 2].map(
              (bucket) => `arn:aws:s3:::bucket-${index}-${bucket % BUCKETS}/*`,
            ),
          }),
        },
      ],
    })),
    resources: range(BUCKETS).map((bucket) => ({ arn: `arn:aws:s3:::bucket-${index}-${bucket}` })),
  };
}

/**
 * @param {string} account
 * @param {number} index
 * @param {number} role
 */
function roleArn(account, index, role) {
  return `arn:aws:iam::${account}:role/role-${index}-${role}`;
}

/** @param {object} statement */
function policy(statement) {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] };
}

/** @param {number} count */
function range(count) {
  return Array.from({ length: count }, (_, index) => index);
}
