import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { valueSchemaOf } from "../src/scenario/record-schema.ts";
import {
  accountSchema,
  organizationalUnitSchema,
  organizationSchema,
} from "../src/scenario/schema-account.ts";
import {
  groupSchema,
  identityProviderSchema,
  managedPolicySchema,
  resourceSchema,
  roleSchema,
  userSchema,
} from "../src/scenario/schema-identity.ts";
import { hopSchema, requestSchema, sessionSchema } from "../src/scenario/schema-request.ts";
import { CURRENT_VERSION, noteSchema, scenarioSchema } from "../src/scenario/schema.ts";

const DEFINITIONS = {
  organization: organizationSchema,
  organizationalUnit: organizationalUnitSchema,
  account: accountSchema,
  user: userSchema,
  group: groupSchema,
  role: roleSchema,
  managedPolicy: managedPolicySchema,
  identityProvider: identityProviderSchema,
  resource: resourceSchema,
  request: requestSchema,
  hop: hopSchema,
  session: sessionSchema,
  note: noteSchema,
};

/** The JSON Schema of scenario files, for editors that complete and check them. */
export function scenarioJsonSchema(): JsonSchema {
  return {
    title: `IAM Playground scenario, version ${CURRENT_VERSION}`,
    ...convert(scenarioSchema, DEFINITIONS),
  };
}

function convert(
  schema: GenericSchema,
  definitions: Record<string, GenericSchema> = {},
): JsonSchema {
  return toJsonSchema(schema, {
    typeMode: "input",
    definitions,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === "custom") {
        return convertCustom(valibotSchema);
      }
      return valibotSchema.type === "object_with_rest" ? closeObject(jsonSchema) : jsonSchema;
    },
    // What a check asks beyond JSON Schema, the loader asks.
    ignoreActions: ["check"],
  });
}

/** The two things valibot has no schema for: records by any key, and policy documents. */
function convertCustom(schema: object): JsonSchema {
  const values = valueSchemaOf(schema);
  if (values === undefined) {
    return { type: "object" };
  }
  const { $schema: _, ...additionalProperties } = convert(values);
  return { type: "object", additionalProperties };
}

function closeObject({ required = [], ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}
