import { buildMatrix, compileScenario, listVerdicts, type World } from "#core";
import type { Answer, Deciders, Question } from "./question.ts";

/** The scenario, compiled; cheap where most of its policies were met before. */
export function worldOf({ accounts, organizations, managedPolicies }: Deciders): World {
  return compileScenario(
    {
      version: 1,
      name: "",
      description: "",
      layout: {},
      notes: [],
      collapsed: [],
      requests: [],
      accounts,
      organizations,
    },
    { managedPolicies },
  );
}

export function answerQuestion(world: World, question: Question): Answer {
  switch (question.kind) {
    case "verdicts": {
      const { decisions, stages } = listVerdicts(question.requests, world);
      return { decisions: new Uint8Array(decisions), stages: new Uint8Array(stages) };
    }
    case "matrix": {
      const { cells } = buildMatrix(world, question.principals, question.requests);
      return { decisions: new Uint8Array(cells), stages: new Uint8Array() };
    }
  }
}
