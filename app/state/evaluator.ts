import { compileScenario } from "#core";
import { framesOf } from "./frames.ts";

// What turns a request into a trace. The first picture does without; it is fetched beside it.

export const evaluator = { compileScenario, framesOf };
