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
