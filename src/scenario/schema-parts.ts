import * as v from "valibot";
import type { PolicyText } from "../iam/model.ts";
import type { ProblemCode } from "../explanation/problems.ts";
import { type FilePolicy, readPolicy } from "./policy-document.ts";
import { isJsonObject } from "./json-tree.ts";
import { ARN_SHAPE, PATH_SHAPE } from "./names.ts";
import { recordOf } from "./record-schema.ts";

/** A check's message is the code of the problem it finds. */
function code<Code extends ProblemCode>(problem: Code): Code {
  return problem;
}

/** An object that names every field it does not know, instead of passing a misspelled one over in silence. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.objectWithRest(entries, v.never()),
    // The rest is empty here; without this its type would be an index signature over every field.
    v.transform((value): v.InferOutput<v.ObjectSchema<Entries, undefined>> => value),
  );
}

export const emptyList = [] as const;

export const identifier = v.pipe(v.string(), v.nonEmpty(code("empty")));
export const strings = v.optional(v.array(identifier), emptyList);
export const optionalText = v.optional(v.nullable(identifier), null);
export const atLeastZero = v.pipe(v.number(), v.minValue(0, code("not-in-range")));
/** Of something drawn: large enough to be seen, small enough to be one thing on a canvas. */
export const size = v.pipe(
  v.number(),
  v.minValue(20, code("not-in-range")),
  v.maxValue(10_000, code("not-in-range")),
);
export const accountId = v.pipe(v.string(), v.regex(/^\d{12}$/, code("not-an-account-id")));
export const arn = v.pipe(v.string(), v.regex(ARN_SHAPE, code("not-an-arn")));
export const path = v.pipe(
  v.string(),
  v.regex(PATH_SHAPE, code("not-a-path")),
  v.maxLength(512, code("not-a-path")),
);
export const tags = v.optional(recordOf(v.string()), {});

export const filePolicy = v.union([
  v.custom<Exclude<FilePolicy, string>>(isJsonObject, "an object"),
  v.string(),
]);
/** Typed by hand: a document is JSON of any depth, which is more than the compiler cares to infer. */
export const policy: v.GenericSchema<unknown, PolicyText> = v.pipe(
  filePolicy,
  v.transform(readPolicy),
);
