/** What a derived key is derived from. */
export type KeySource =
  | "principal"
  | "principalTags"
  | "organization"
  | "session"
  | "resource"
  | "resourceTags"
  | "network"
  | "time"
  | "call"
  | "request";

const SOURCES: readonly (readonly [pattern: RegExp, source: KeySource])[] = [
  [/^aws:principaltag\//, "principalTags"],
  [/^[a-z0-9-]+:resourcetag\//, "resourceTags"],
  [/:existingobjecttag\//, "resourceTags"],
  [/^aws:(?:principal|resource|vpce)org/, "organization"],
  [/^aws:(?:principal|user)/, "principal"],
  [/^aws:(?:multifactorauth|tokenissuetime|sourceidentity|federatedprovider)/, "session"],
  [/^(?:ec2|lambda):source|^ec2:roledelivery/, "session"],
  [/^saml:|^[^:]*\.[^:]*:/, "session"],
  [/^aws:resource/, "resource"],
  [/^aws:(?:sourcevpc|vpce)/, "network"],
  [/^aws:(?:currenttime|epochtime)/, "time"],
  [/^(?:sts:|iam:|aws:requesttag\/|aws:tagkeys)/, "call"],
];

/** Where AWS takes a key's value from. */
export function keySource(key: string): KeySource {
  const lowerCaseKey = key.toLowerCase();
  return SOURCES.find(([pattern]) => pattern.test(lowerCaseKey))?.[1] ?? "request";
}
