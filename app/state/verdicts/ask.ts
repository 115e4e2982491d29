import { differenceOf } from "./difference.ts";
import type { Answer, Deciders, Question } from "./question.ts";
import type { FromWorker, ToWorker } from "./verdicts.worker.ts";

interface Asked {
  readonly deciders: Deciders;
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
}

/** One worker for the life of the page, begun with the first question; null where the browser gives none. */
let worker: Worker | null | undefined;
/** What the worker knows of the scenario. */
let known: Deciders | null = null;
let serial = 0;
const unanswered = new Map<number, Asked>();

/**
 * Puts a question to a scenario beside the page's own thread. Where the browser gives no worker, or it
 * fails, the answer is worked out here.
 */
export function askBeside(deciders: Deciders, question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    worker ??= worker === undefined ? openWorker() : null;
    const asked: Asked = { deciders, question, resolve };
    if (worker === null) {
      void answerHere(asked);
      return;
    }
    serial += 1;
    unanswered.set(serial, asked);
    const message: ToWorker = { serial, difference: differenceOf(known, deciders), question };
    known = deciders;
    worker.postMessage(message, { transfer: [] });
  });
}

function openWorker(): Worker | null {
  try {
    const opened = new Worker(new URL("verdicts.worker.ts", import.meta.url), { type: "module" });
    opened.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      const asked = unanswered.get(data.serial);
      unanswered.delete(data.serial);
      if (asked === undefined) return;
      if (data.answer === null) void answerHere(asked);
      else asked.resolve(data.answer);
    });
    opened.addEventListener("error", () => {
      opened.terminate();
      worker = null;
      for (const asked of unanswered.values()) void answerHere(asked);
      unanswered.clear();
    });
    return opened;
  } catch {
    return null;
  }
}

async function answerHere({ deciders, question, resolve }: Asked): Promise<void> {
  const { answerQuestion, worldOf } = await import("./answer-question.ts");
  resolve(answerQuestion(worldOf(deciders), question));
}
