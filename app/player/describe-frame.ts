import {
  describeAuthentication,
  describeReason,
  describeSession,
  type Entity,
  type Evaluation,
} from "#core";
import type { Language } from "../messages/catalogue.ts";
import type { PlayerWords } from "../messages/player.ts";
import type { Frame } from "../state/frame.ts";
import { callsOf, pathTo } from "../state/trace-steps.ts";
import { accountName, deciderName, nameOf, stageName } from "./names.ts";

/** One sentence for what happens at a stop. */
export function describeFrame(
  frame: Frame,
  evaluation: Evaluation,
  entities: ReadonlyMap<string, Entity>,
  words: PlayerWords,
  language: Language,
): string {
  switch (frame.kind) {
    case "authentication":
      return describeCaller(evaluation, words, language);
    case "verdict":
      return frame.call === "request"
        ? [words.decision[evaluation.decision], decidedBy(evaluation, words, entities)].join("")
        : describeHop(frame, evaluation, entities, words, language);
    case "stage": {
      const path = pathTo(evaluation, frame.id);
      const [root] = path;
      const stage = path.at(-1);
      if (stage?.kind !== "stage" || root?.kind !== "evaluation") return "";
      const where = accountName(frame.account ?? "", entities);
      const what = stageName(stage.stage, root.action, words);
      return words.now.stage(what, where, describeReason(stage.reason, language));
    }
  }
}

function decidedBy(
  evaluation: Evaluation,
  words: PlayerWords,
  entities: ReadonlyMap<string, Entity>,
): string {
  const decider = deciderName(evaluation, words, entities);
  return decider === null ? "." : `, ${words.decidedBy(decider)}.`;
}

function describeHop(
  frame: Frame,
  evaluation: Evaluation,
  entities: ReadonlyMap<string, Entity>,
  words: PlayerWords,
  language: Language,
): string {
  const call = callsOf(evaluation).find(({ id }) => id === frame.call);
  if (call?.kind !== "hop") return "";
  const { hop, result } = call.evaluation;
  const role = nameOf(hop.role, entities);
  if (result.ok) {
    return `${words.now.session(role)} ${describeSession(call.evaluation, language)}.`;
  }
  return words.now.noSession(role, describeReason(result.reason, language));
}

function describeCaller(evaluation: Evaluation, words: PlayerWords, language: Language): string {
  const { authentication } = evaluation.hops[0] ?? evaluation;
  return words.now.authentication(describeAuthentication(authentication, language));
}
