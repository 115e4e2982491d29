import { type Account, type Group, iamArn, type User } from "#core";

/** Who is in a group. */
export function membersOf(account: Account, group: Group): readonly User[] {
  return account.users.filter((user) => user.groups.includes(group.name));
}

export interface Holder {
  readonly id: string;
  readonly name: string;
}

/** The users, groups and roles a managed policy is attached to, or bounds. */
export function holdersOf(account: Account, arn: string): readonly Holder[] {
  const bounded = [...account.users, ...account.roles].filter(
    ({ permissionsBoundary }) => permissionsBoundary === arn,
  );
  return (["user", "group", "role"] as const).flatMap((type) =>
    account[`${type}s`]
      .filter(
        (identity) =>
          identity.attachedPolicies.includes(arn) || bounded.some((one) => one === identity),
      )
      .map((identity) => ({ id: iamArn(account, type, identity), name: identity.name })),
  );
}
