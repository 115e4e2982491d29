import type { Diagnostic } from "#core";
import type { ValidationJob } from "./validation-job.ts";
import { createValidation, type Validate } from "./validate-job.ts";

/** What the page sends: first where the catalog lies, then numbered jobs. */
export type ToValidator =
  | { readonly kind: "start"; readonly catalog: string }
  | { readonly kind: "validate"; readonly serial: number; readonly job: ValidationJob };

export interface FromValidator {
  readonly serial: number;
  readonly list: readonly Diagnostic[];
  readonly isLast: boolean;
}

let validate: Validate | null = null;

addEventListener("message", ({ data }: MessageEvent<ToValidator>) => {
  if (data.kind === "start") {
    validate = createValidation(data.catalog);
    return;
  }
  const { serial, job } = data;
  validate?.(job, (list, isLast) => {
    const answer: FromValidator = { serial, list, isLast };
    postMessage(answer);
  });
});
