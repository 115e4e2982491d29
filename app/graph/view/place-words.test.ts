import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../messages/catalogue.ts";
import { graphMessages } from "../../messages/graph.ts";
import { ACCOUNT_HEADER, type Box, bottom, right } from "../geometry.ts";
import type { GraphEdge } from "../graph-types.ts";
import type { Route } from "../routes.ts";
import { projectScenario } from "../project-graph.ts";
import { arn, examplePictures, ONE, pictureOf, type TestPicture } from "../testing/picture.ts";
import { FIRST_PLACE, tightPosition, wordBox, wordPosition, wordWidth } from "./word-place.ts";

interface Word {
  readonly says: string;
  readonly box: Box;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

function wordsOf(edges: readonly GraphEdge[]): readonly Word[] {
  return edges.flatMap(({ data, ariaLabel = "" }): Word[] => {
    if (data === undefined || data.word === "") return [];
    const { route, word, place = FIRST_PLACE } = data;
    const width = wordWidth(word);
    const position = wordPosition(route, place, width) ?? tightPosition(route);
    return position === null
      ? []
      : [{ says: `${ariaLabel}: ${word}`, box: wordBox(position, width) }];
  });
}

/** Where a container's name stands. */
function headerOf({ x, y, width }: Box): Box {
  return { x, y, width, height: ACCOUNT_HEADER };
}

function clashes(picture: TestPicture, language: Language): readonly string[] {
  const { edges } = projectScenario(picture, graphMessages[language]);
  const words = wordsOf(edges);
  const others = [
    ...Array.from(picture.layout.cards, ([id, { box }]) => ({ id, box })),
    ...Array.from(picture.layout.containers, ([id, box]) => ({ id, box: headerOf(box) })),
  ];
  return words.flatMap(({ says, box }, index) =>
    [...words.slice(index + 1).map((word) => ({ id: word.says, box: word.box })), ...others]
      .filter((other) => overlap(box, other.box))
      .map(({ id }) => `${says} on ${id}`),
  );
}

function uprightRuns(route: Route): readonly Box[] {
  return route.slice(1).flatMap(({ x, y }, index) => {
    const from = route[index];
    return from?.x === x
      ? [{ x, y: Math.min(y, from.y), width: 0, height: Math.abs(y - from.y) }]
      : [];
  });
}

/** Allowed and denied, with and without conditions, by the user and by the bucket: five words at one card. */
const CROWDED = {
  version: 1,
  name: "Crowded",
  accounts: [
    {
      id: ONE,
      name: "One",
      users: [
        {
          name: "alice",
          inlinePolicies: [
            {
              name: "Both",
              document: {
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: "s3:*", Resource: "arn:aws:s3:::reports" },
                  { Effect: "Deny", Action: "s3:PutObject", Resource: "arn:aws:s3:::reports" },
                  {
                    Effect: "Allow",
                    Action: "s3:GetObject",
                    Resource: "arn:aws:s3:::reports",
                    Condition: { Bool: { "aws:SecureTransport": "true" } },
                  },
                ],
              },
            },
          ],
        },
      ],
      resources: [
        {
          arn: "arn:aws:s3:::reports",
          policy: {
            Version: "2012-10-17",
            Statement: [
              {
                Effect: "Allow",
                Principal: { AWS: arn("user/alice") },
                Action: "s3:*",
                Resource: "arn:aws:s3:::reports",
              },
              {
                Effect: "Deny",
                Principal: { AWS: arn("user/alice") },
                Action: "s3:PutObject",
                Resource: "arn:aws:s3:::reports",
              },
            ],
          },
        },
      ],
    },
  ],
};

const NARROW = (await examplePictures(true)).map(
  ([id, picture]) => [`${id} on a narrow canvas`, picture] as const,
);

describe.each([...(await examplePictures()), ...NARROW])("%s", (_, picture) => {
  test.each(LANGUAGES)("in %s no word lies on a word, a card or a name", (language) => {
    expect(clashes(picture, language)).toEqual([]);
  });

  test.each(LANGUAGES)("in %s no line runs up or down through another's word", (language) => {
    const { edges } = projectScenario(picture, graphMessages[language]);
    const through = edges.flatMap(({ ariaLabel = "", data }) =>
      uprightRuns(data?.route ?? []).flatMap((run) =>
        wordsOf(edges)
          .filter(({ says, box }) => !says.startsWith(ariaLabel) && overlap(run, box))
          .map(({ says }) => `${ariaLabel} through ${says}`),
      ),
    );
    expect(through).toEqual([]);
  });

  test("what no line says is said by another that runs with it", () => {
    const { edges } = projectScenario(picture, graphMessages.en);
    const said = new Set(wordsOf(edges).map(({ says }) => says.split(": ").at(-1)));
    const needed = new Set(
      edges.flatMap(({ data }) => (data?.word === "" ? [] : (data?.word ?? []))),
    );
    expect(said).toEqual(needed);
  });
});

test("words at one crowded card make room for each other", () => {
  const picture = pictureOf(CROWDED);
  const { edges } = projectScenario(picture, graphMessages.en);
  expect(wordsOf(edges).length).toBeGreaterThanOrEqual(3);
  expect(clashes(picture, "en")).toEqual([]);
});

test("a word stands before the end mark, and comes back from the other side with its line", () => {
  const rightwards = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(wordPosition(rightwards, FIRST_PLACE, 30)).toEqual({ x: 87, y: -6, anchor: "end" });
  expect(wordPosition(rightwards.toReversed(), FIRST_PLACE, 30)).toEqual({
    x: 13,
    y: -6,
    anchor: "start",
  });
  expect(wordPosition(rightwards, FIRST_PLACE, 90)).toBeNull();
  expect(
    wordPosition(
      [
        { x: 0, y: 0 },
        { x: 0, y: 80 },
      ],
      FIRST_PLACE,
      10,
    ),
  ).toBeNull();
});
