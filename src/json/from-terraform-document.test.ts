import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { startCpuClock } from "../text/testing/cpu-clock.ts";
import { readTerraformDocument } from "./from-terraform-document.ts";

function read(text: string): unknown {
  const json = readTerraformDocument(text);
  return json === null ? null : JSON.parse(json);
}

const TRUST = `data "aws_iam_policy_document" "trust" {
  version = "2012-10-17"
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:example/\${var.repository["name"]}:*", "repo:example/other:*"]
    }
  }
}

resource "aws_iam_role" "role" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
`;

const BUCKET = `
data "aws_iam_policy_document" "bucket" {
  # nobody without TLS
  statement {
    sid    = "Tls"
    effect = "Deny"
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.b.arn, "\${aws_s3_bucket.b.arn}/*"]
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [false]
    }
  }
  statement {
    not_principals {
      type        = "AWS"
      identifiers = ["111122223333", "444455556666"]
    }
    not_actions   = var.actions /* many */
    not_resources = ["arn:aws:s3:::b/&{aws:username}/\\"a\\""]
  }
}
`;

describe("a policy document of Terraform", () => {
  it("that trusts becomes JSON", () => {
    expect(read(TRUST)).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Federated: "${aws_iam_openid_connect_provider.github.arn}" },
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: {
            StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
            StringLike: {
              "token.actions.githubusercontent.com:sub": [
                'repo:example/${var.repository["name"]}:*',
                "repo:example/other:*",
              ],
            },
          },
        },
      ],
    });
  });

  it("of a bucket becomes JSON", () => {
    expect(read(BUCKET)).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "Tls",
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: ["${aws_s3_bucket.b.arn}", "${aws_s3_bucket.b.arn}/*"],
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
        {
          Effect: "Allow",
          NotPrincipal: { AWS: ["111122223333", "444455556666"] },
          NotAction: "${var.actions}",
          NotResource: 'arn:aws:s3:::b/${aws:username}/"a"',
        },
      ],
    });
  });

  it.each([
    ["two documents", TRUST + BUCKET],
    [
      "a document that takes in others",
      BUCKET.replace("statement", "source_json = var.a\n statement"),
    ],
    ["dynamic blocks", BUCKET.replace("statement {", 'dynamic "statement" {')],
    ["a loop", BUCKET.replace("var.actions", "[for a in var.b : a]")],
    ["a block that is still open", BUCKET.slice(0, -4)],
    ["no block", "a = 1"],
  ])("is not read from %s", (_name, text) => {
    expect(readTerraformDocument(text)).toBeNull();
  });

  it("never throws", () => {
    const piece = constantFrom(
      "{",
      "}",
      "[",
      "]",
      "(",
      "=",
      ",",
      "\n",
      '"a"',
      '"${',
      "a",
      "1",
      "statement {\n",
      "principals {\n",
      "actions = ",
      "for",
      "/*",
      "#",
      "\\",
    );
    assert(
      property(array(piece, { maxLength: 30 }), string(), (pieces, end) => {
        for (const text of [`statement {\n${pieces.join(" ")}${end}}`, pieces.join("")]) {
          const json = readTerraformDocument(text);
          expect(json === null || typeof JSON.parse(json) === "object").toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "{",
    "a {\n",
    '"',
    "/*",
    "a = [",
    "statement {\n}\n",
    "a = ${",
    "[",
    "condition {\n}\n",
  ])(
    "is not hurt by very many %j",
    (piece) => {
      const elapsed = startCpuClock();
      readTerraformDocument(piece.repeat(100_000 / piece.length));
      readTerraformDocument(`statement {\n a = ${piece.repeat(99_000 / piece.length)}\n}`);
      expect(elapsed()).toBeLessThan(2000);
    },
    30_000,
  );
});
