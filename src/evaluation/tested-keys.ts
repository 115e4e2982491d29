import type { Stage } from "../iam/decision.ts";
import type { Request } from "../iam/request.ts";
import type { Effect, Statement } from "../policy/ast.ts";
import { tokenizeTemplate } from "../policy/policy-variables.ts";
import type { SourceRange, SourceRef } from "../text/source.ts";
import { authenticate } from "./caller/authenticate.ts";
import { coversAction } from "./compile/action-element.ts";
import type { CompiledStatement } from "./compile/policy.ts";
import type { AttachedPolicy } from "./compile/policy-set.ts";
import { findName, isSpared } from "./compile/principal-element.ts";
import { coversResource } from "./compile/resource-element.ts";
import { properName } from "./context/derived-keys.ts";
import { readRequest } from "./request/normal-request.ts";
import { dependentQuestions, hopsOf, mainQuestion } from "./request/plan.ts";
import type { Question } from "./request/question.ts";
import { STAGE_RULES } from "./stages/stage-rules.ts";
import { prepareAssumeRole } from "./sts/assume-role.ts";
import { environmentOf, type World } from "./world.ts";

/** A context key that decides something, and who looks at it. */
export interface TestedKey {
  /** As AWS writes it, else as the first policy that tests it does. */
  readonly key: string;
  readonly tests: readonly KeyTest[];
}

/** One statement's look at a key. */
export interface KeyTest {
  readonly policy: string;
  /** Id of the entity that carries the policy; null where nobody in the scenario does. */
  readonly subject: string | null;
  readonly stage: Stage;
  readonly effect: Effect;
  /** The statement's Sid, or its number from 1. */
  readonly statement: string;
  /** `StringEquals`, `ForAnyValue:StringLike`; null where the key is a policy variable. */
  readonly operator: string | null;
  /** The values a condition wants, as written. */
  readonly wanted: readonly string[];
  readonly at: SourceRef | null;
}

/** The tested keys of a request's own call with what is checked besides, and of each hop by position. */
export interface TestedKeys {
  readonly request: readonly TestedKey[];
  readonly hops: readonly (readonly TestedKey[])[];
}

const NOTHING_TESTED: TestedKeys = { request: [], hops: [] };

/**
 * Which context keys the policies that apply to a request look at: in conditions and as variables of the
 * statements about its action, its resource and its caller, whether or not the evaluation comes that far.
 */
export function findTestedKeys(world: World, input: Request): TestedKeys {
  const environment = environmentOf(world);
  const request = readRequest(input);
  const authenticated = environment === null ? null : authenticate(environment.world, request);
  if (environment === null || authenticated?.ok !== true) return NOTHING_TESTED;
  let { caller } = authenticated;
  const hops: (readonly TestedKey[])[] = [];
  for (const planned of hopsOf(request, authenticated.workload)) {
    const call = prepareAssumeRole({ environment, request, caller, ...planned });
    if (planned.index !== null) hops.push(testedBy([call.question, ...call.dependents]));
    caller = call.session;
  }
  const main = mainQuestion(environment, request, caller);
  return { request: testedBy([main, ...dependentQuestions(environment, request, caller)]), hops };
}

function testedBy(questions: readonly Question[]): readonly TestedKey[] {
  const found = new Map<string, { key: string; tests: Map<string, KeyTest> }>();
  const add = (key: string, test: KeyTest): void => {
    const lowerCaseKey = key.toLowerCase();
    const known = found.get(lowerCaseKey) ?? {
      key: properName(lowerCaseKey) ?? key,
      tests: new Map<string, KeyTest>(),
    };
    found.set(lowerCaseKey, known);
    // A policy that several questions are put to, or a key used twice, is one look.
    known.tests.set(`${test.policy}\n${test.subject}\n${JSON.stringify(test.at)}`, test);
  };
  for (const question of questions) {
    for (const { attached, statement } of applicableStatements(question)) {
      testsOf(attached, statement.source, add);
    }
  }
  return Array.from(found.values(), ({ key, tests }) => ({ key, tests: [...tests.values()] }));
}

interface Applicable {
  readonly attached: AttachedPolicy;
  readonly statement: CompiledStatement;
}

function applicableStatements(question: Question): readonly Applicable[] {
  return STAGE_RULES.filter((rule) => rule.settled(question) === null).flatMap((rule) =>
    rule
      .groups(question)
      .flatMap(({ set }) =>
        set.attached.flatMap((attached) =>
          attached.policy.statements
            .filter((statement) => isAbout(statement, question))
            .map((statement) => ({ attached, statement })),
        ),
      ),
  );
}

function isAbout(statement: CompiledStatement, question: Question): boolean {
  const { principal, resource, isDeny } = statement;
  if (!coversAction(statement.action, question.lowerCaseAction)) return false;
  const { caller, target, context } = question;
  if (principal !== null) {
    const isNamed = principal.negated
      ? isDeny && !isSpared(principal, caller)
      : findName(principal, caller) !== null;
    if (!isNamed) return false;
  }
  // With a variable, whether it is about the resource is what the key decides.
  return (
    resource === null ||
    resource.source.patterns.some(({ value }) => value.includes("${")) ||
    coversResource(resource, target.arn, context)
  );
}

function testsOf(
  { name: policy, subject, stage, documentId }: AttachedPolicy,
  { effect, sid, index, resource, conditions }: Statement,
  add: (key: string, test: KeyTest) => void,
): void {
  const test = (
    range: SourceRange,
    operator: string | null,
    wanted: readonly string[],
  ): KeyTest => ({
    policy,
    subject: subject === "" ? null : subject,
    stage,
    effect: effect.value,
    statement: sid?.value ?? String(index + 1),
    operator,
    wanted,
    at: documentId === null ? null : { documentId, range },
  });
  for (const { range, operator, key, values } of conditions) {
    const wanted = values.map(({ value }) => value);
    add(key.value, test(range, operator.text, wanted));
  }
  const templates = [...(resource?.patterns ?? []), ...conditions.flatMap(({ values }) => values)];
  for (const { value, range } of templates) {
    for (const token of tokenizeTemplate(value)) {
      if (token.kind === "variable") add(token.key, test(range, null, []));
    }
  }
}
