import { describe, expect, it } from "vitest";
import { claimExample, claimsOf } from "./claims.ts";

const IAM = "arn:aws:iam::111111111111";

describe("the claims of a token", () => {
  it.each([
    [
      `${IAM}:oidc-provider/token.actions.githubusercontent.com`,
      "token.actions.githubusercontent.com",
      ["sub", "aud"],
    ],
    [`${IAM}:oidc-provider/idp.example.com/tenant`, "idp.example.com/tenant", ["sub", "aud"]],
    ["accounts.google.com", "accounts.google.com", ["sub", "aud", "oaud"]],
    ["cognito-identity.amazonaws.com", "cognito-identity.amazonaws.com", ["sub", "aud", "amr"]],
  ])("of %s are keys that begin with its address", (principal, provider, claims) => {
    const keys = claims.map((claim) => `${provider}:${claim}`);
    expect(claimsOf(principal)).toEqual({ provider, keys });
  });

  it("of SAML are the same for every provider", () => {
    const claims = claimsOf(`${IAM}:saml-provider/Corp`);
    expect(claims?.provider).toBe("Corp");
    expect(claims?.keys).toContain("saml:aud");
    expect(claimExample("saml:aud")).toBe("https://signin.aws.amazon.com/saml");
  });

  it.each([`${IAM}:user/alice`, "lambda.amazonaws.com", "anonymous", ""])(
    "%s comes with none",
    (principal) => {
      expect(claimsOf(principal)).toBeNull();
    },
  );
});
