import type { SourceRange } from "../text/source.ts";

/** A JSON value that knows where it was written. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

export interface JsonObject {
  readonly kind: "object";
  readonly range: SourceRange;
  /** In the order written; a duplicate key stands here too. */
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  /** From the key's opening quote to the end of the value. */
  readonly range: SourceRange;
  readonly key: JsonString;
  readonly value: JsonNode;
}

export interface JsonArray {
  readonly kind: "array";
  readonly range: SourceRange;
  readonly items: readonly JsonNode[];
}

export interface JsonString {
  readonly kind: "string";
  /** Includes the quotes. */
  readonly range: SourceRange;
  /** Without quotes, escapes decoded. */
  readonly value: string;
}

export interface JsonNumber {
  readonly kind: "number";
  readonly range: SourceRange;
  /** As written: policies compare a number by its text. */
  readonly text: string;
}

export interface JsonBoolean {
  readonly kind: "boolean";
  readonly range: SourceRange;
  readonly value: boolean;
}

export interface JsonNull {
  readonly kind: "null";
  readonly range: SourceRange;
}
