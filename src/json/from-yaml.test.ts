import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { startCpuClock } from "../text/testing/cpu-clock.ts";
import { readYaml } from "./from-yaml.ts";

function read(text: string): unknown {
  const json = readYaml(text);
  return json === null ? null : JSON.parse(json);
}

/** The resource of a policy in which it is written so. */
function resource(written: string): unknown {
  return read(`Statement:\n  Resource: ${written}\n`);
}

describe("a policy in YAML", () => {
  it("is taken out of a template as it is written", () => {
    const text = [
      "Resources:",
      "  Role:",
      "    Properties:",
      "      Name: !Sub '${AWS::StackName}-role'",
      "      AssumeRolePolicyDocument:",
      "        Version: 2012-10-17",
      "        Statement:",
      "        - Effect: Allow",
      "          Principal: { Service: ec2.amazonaws.com }",
      "          Action: sts:AssumeRole",
    ].join("\n");
    expect(readYaml(text)).toBe(`{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": {
        "Service": "ec2.amazonaws.com"
      },
      "Action": "sts:AssumeRole"
    }
  ]
}`);
  });

  it.each([
    ["!Ref Bucket", { Ref: "Bucket" }],
    ["!GetAtt Bucket.Arn", { "Fn::GetAtt": ["Bucket", "Arn"] }],
    ['!Sub "arn:${AWS::Partition}:s3:::b"', "arn:${AWS::Partition}:s3:::b"],
    ['!Sub ["${a}", { a: b }]', { "Fn::Sub": ["${a}", { a: "b" }] }],
    ["!Join ['', [a, !Ref B]]", { "Fn::Join": ["", ["a", { Ref: "B" }]] }],
    ["011112222333", "011112222333"],
    ["true", "true"],
    ["|\n    a\n    b", "a\nb\n"],
    ["", ""],
  ])("writes %s as a template in JSON does", (written, expected) => {
    expect(resource(written)).toEqual({ Statement: { Resource: expected } });
  });

  it.each([
    ["no policy", "name: Alice"],
    ["an alias", "Statement:\n  Action: &a x\n  Resource: *a"],
    ["a key that stands twice", "Statement:\n  Action: x\n  Action: y"],
    ["a broken text", "Statement:\n  Action: [x\n"],
    ["a list for a key", "Statement:\n  ? [a]\n  : b"],
  ])("is not taken from %s", (_name, text) => {
    expect(readYaml(text)).toBeNull();
  });

  it("never throws", () => {
    const piece = constantFrom(
      ..."Statement|: |\n|  |- |[|]|{|}|!Sub |!|&a |*a|'|\"|>-|? |#|,|---\n|%|\t".split("|"),
      "|",
    );
    assert(
      property(array(piece, { maxLength: 40 }), string(), (pieces, end) => {
        const json = readYaml(`Statement:\n ${pieces.join("")}${end}`);
        expect(json === null || typeof JSON.parse(json) === "object").toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["[", "- ", "? ", "{a: ", "a: &a\n", "!Ref ", "'", "a:\n", "- *a\n", "--- a\n"])(
    "is not hurt by very many %j",
    (piece) => {
      const elapsed = startCpuClock();
      readYaml(piece.repeat(51_200 / piece.length));
      readYaml(`Statement:\n ${piece.repeat(51_000 / piece.length)}`);
      expect(elapsed()).toBeLessThan(3000);
    },
    30_000,
  );
});
