// The policy that is typed in: some ten kilobytes, laid out as people lay policies out.

/** The value that is edited: one letter more and the request of the first example is denied. */
const DECIDING = "sts:AssumeRole";

/** Where the cursor goes: line of the deciding action, counted from 0, and steps back from its end. */
export const CURSOR = { line: 6, back: 2 };

/** What is typed at the cursor and taken back again; makes an action that does not exist. */
export const LETTER = "x";
export const WRONG_ACTION = `${DECIDING}${LETTER}`;

const SERVICES = [
  ["s3", ["GetObject", "PutObject", "ListBucket"], "arn:aws:s3:::reports-"],
  ["dynamodb", ["GetItem", "Query", "PutItem"], "arn:aws:dynamodb:us-east-1:111111111111:table/t"],
  ["sqs", ["SendMessage", "ReceiveMessage"], "arn:aws:sqs:us-east-1:111111111111:queue-"],
  ["kms", ["Decrypt", "GenerateDataKey"], "arn:aws:kms:us-east-1:111111111111:key/k-"],
];

/** A valid policy of at least `size` characters; the deciding statement stands first. */
export function policyText(size) {
  const statements = [
    {
      Sid: "Deciding",
      Effect: "Allow",
      Action: DECIDING,
      Resource: "*",
    },
  ];
  for (let index = 0; ; index += 1) {
    const text = JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2);
    if (text.length >= size) return text;
    statements.push(filler(index));
  }
}

function filler(index) {
  const [service, actions, resource] = SERVICES[index % SERVICES.length];
  return {
    Sid: `Filler${index}`,
    Effect: index % 5 === 4 ? "Deny" : "Allow",
    Action: actions.map((action) => `${service}:${action}`),
    Resource: [`${resource}${index}`, `${resource}${index}-archive`],
    Condition: { StringEquals: { "aws:PrincipalTag/team": `team-${index}` } },
  };
}
