import { beforeEach, expect, it, vi } from "vitest";
import { compileScenario, loadScenario, type SavedRequest, verdictAt, type Verdicts } from "#core";
import { type Case, verdictsBeside, verdictsNow } from "./verdicts-of.ts";

const { askBeside } = vi.hoisted(() => ({ askBeside: vi.fn<() => Promise<Verdicts>>() }));
vi.mock("./ask.ts", () => ({ askBeside }));

const loaded = loadScenario({
  version: 1,
  name: "",
  accounts: [{ id: "111111111111", users: [{ name: "alice" }] }],
});
if (!loaded.ok) throw new Error("the scenario does not load");
const { accounts, organizations } = loaded.scenario;
const world = compileScenario(loaded.scenario);

function caseOfMany(count: number): Case {
  const request: SavedRequest = {
    name: "it",
    principal: "arn:aws:iam::111111111111:user/alice",
    action: "s3:GetObject",
    resource: "*",
  };
  const requests = Array.from({ length: count }, () => request);
  return { accounts, organizations, managedPolicies: new Map(), requests };
}

const ANSWER: Verdicts = { decisions: new Uint8Array([2]), stages: new Uint8Array([255]) };

beforeEach(() => {
  askBeside.mockReset();
  askBeside.mockResolvedValue(ANSWER);
});

it("a few are worked out at once, and remembered", () => {
  const few = caseOfMany(2);
  const verdicts = verdictsNow(few, world);
  expect(verdicts === null ? null : verdictAt(verdicts, 1)?.decision).toBe("implicitDeny");
  expect(verdictsNow({ ...few }, world)).toBe(verdicts);
});

it("many are not, until they have been worked out beside", async () => {
  const many = caseOfMany(200);
  expect(verdictsNow(many, world)).toBeNull();
  expect(await verdictsBeside(many)).toBe(ANSWER);
  expect(verdictsNow(many, world)).toBe(ANSWER);
});

it("while one is on its way, only the last of those that follow is worked out", async () => {
  const [first, second, third] = [caseOfMany(100), caseOfMany(100), caseOfMany(100)];
  const answers = [first, second, third].map((one) => verdictsBeside(one));
  expect(await Promise.all(answers)).toEqual([null, null, ANSWER]);
  expect(askBeside).toHaveBeenCalledTimes(1);
});

it("two who ask the same get the same answer", async () => {
  const one = caseOfMany(50);
  const answers = await Promise.all([verdictsBeside(one), verdictsBeside({ ...one })]);
  expect(answers).toEqual([ANSWER, ANSWER]);
  expect(askBeside).toHaveBeenCalledTimes(1);
});
