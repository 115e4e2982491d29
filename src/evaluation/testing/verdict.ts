import type { Request } from "../../iam/request.ts";
import type { Evaluation } from "../trace.ts";
import type { CompileOptions } from "../world.ts";
import { decidingLayer } from "./deciding-layer.ts";
import { loadWorld } from "./load-world.ts";

/** Evaluates, having made sure that deciding says the same. */
export function evaluate(
  document: object,
  request: Request,
  options: CompileOptions = {},
): Evaluation {
  const world = loadWorld(document, options);
  const evaluation = world.evaluate(request);
  const decision = world.decide(request);
  if (decision !== evaluation.decision) {
    throw new Error(`decide says ${decision}, evaluate says ${evaluation.decision}`);
  }
  return evaluation;
}

/** The decision and the policy type that settled it: `allowed identity-based-policies`. */
export function verdict(document: object, request: Request, options: CompileOptions = {}): string {
  const evaluation = evaluate(document, request, options);
  const layer = decidingLayer(evaluation);
  return layer === null ? evaluation.decision : `${evaluation.decision} ${layer}`;
}
