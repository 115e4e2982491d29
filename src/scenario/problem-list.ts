import { createProblem } from "../explanation/problems.ts";
import type { Problem } from "../text/problem.ts";
import { LIMITS } from "./limits.ts";

/** Problems by their places, as many as anyone would read; the rest are counted, and cost nothing more. */
export class ProblemList {
  readonly #problems = new Map<string, Problem>();
  #more = 0;

  /** What was said of this place before. */
  at(place: string): Problem | undefined {
    return this.#problems.get(place);
  }

  set(problem: Problem): void {
    this.#problems.set(problem.path, problem);
  }

  /** Whether one more would be listed. When not, it is counted. */
  hasRoom(): boolean {
    if (this.#problems.size < LIMITS.problems) {
      return true;
    }
    this.#more += 1;
    return false;
  }

  toArray(): readonly Problem[] {
    const problems = [...this.#problems.values()];
    return this.#more === 0
      ? problems
      : [...problems, createProblem("", "more-problems", { count: this.#more })];
  }
}
