import type { Caller } from "../caller/caller.ts";
import { isoSeconds } from "./session-keys.ts";

/**
 * Keys whose values change while nothing else does: when the request is made, in milliseconds since
 * 1970, is all they are made of.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-currenttime
 */
export const TIME_KEYS: Readonly<Record<string, (time: number) => string>> = {
  "aws:CurrentTime": isoSeconds,
  "aws:EpochTime": (time) => String(Math.floor(time / 1000)),
};

/** One of them, as AWS writes it and as it is looked up. */
export interface TimeKey {
  readonly key: string;
  readonly lowerCaseKey: string;
  readonly ofTime: (time: number) => string;
}

const OF_EVERYONE: readonly TimeKey[] = Object.entries(TIME_KEYS).map(([key, ofTime]) => ({
  key,
  lowerCaseKey: key.toLowerCase(),
  ofTime,
}));

const OF_NEW_SESSION: readonly TimeKey[] = [
  ...OF_EVERYONE,
  { key: "aws:TokenIssueTime", lowerCaseKey: "aws:tokenissuetime", ofTime: isoSeconds },
];

/**
 * Those of a caller. Temporary credentials always say when they were issued: where nothing else does, they
 * are as old as the request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-tokenissuetime
 */
export function timeKeysOf({ session }: Caller): readonly TimeKey[] {
  return session?.issuedAt === null ? OF_NEW_SESSION : OF_EVERYONE;
}
