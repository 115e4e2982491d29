import * as v from "valibot";
import { accountSchema, organizationSchema } from "./schema-account.ts";
import { NOTE_SIZE } from "./defaults.ts";
import { emptyList, identifier, object, size, strings } from "./schema-parts.ts";
import { recordOf } from "./record-schema.ts";
import { requestSchema } from "./schema-request.ts";

export const CURRENT_VERSION = 1;

const positionSchema = object({ x: v.number(), y: v.number() });

export const noteSchema = object({
  id: identifier,
  text: v.optional(v.string(), ""),
  x: v.optional(v.number(), 0),
  y: v.optional(v.number(), 0),
  width: v.optional(size, NOTE_SIZE.width),
  height: v.optional(size, NOTE_SIZE.height),
});

/**
 * The file format, version 1: `docs/SCENARIO-FORMAT.md`. Its input is the document, its output the model of
 * `iam/model.ts` with every default filled in.
 */
export const scenarioSchema = object({
  $schema: v.exactOptional(v.string()),
  version: v.literal(CURRENT_VERSION),
  name: v.string(),
  description: v.optional(v.string(), ""),
  organizations: v.optional(v.array(organizationSchema), emptyList),
  accounts: v.array(accountSchema),
  requests: v.optional(v.array(requestSchema), emptyList),
  layout: v.optional(recordOf(positionSchema), {}),
  notes: v.optional(v.array(noteSchema), emptyList),
  collapsed: strings,
});
