import { expect, it } from "vitest";
import type { ValidationJob } from "./validation-job.ts";
import { createValidationQueue } from "./validation-queue.ts";

function job(documentId: string, text: string): ValidationJob {
  return { documentId, text, type: "identity", resource: null };
}

function recordingQueue() {
  const sent: ValidationJob[] = [];
  const queue = createValidationQueue((one) => sent.push(one));
  return {
    queue,
    texts: () => sent.map(({ text }) => text),
    answerLast: () => {
      const last = sent.at(-1);
      if (last !== undefined) queue.answered(last);
    },
  };
}

it("sends one job at a time, in the order they were asked for", () => {
  const { queue, texts, answerLast } = recordingQueue();
  queue.add(job("a", "a1"), false);
  queue.add(job("b", "b1"), false);
  expect(texts()).toEqual(["a1"]);
  answerLast();
  expect(texts()).toEqual(["a1", "b1"]);
  expect(queue.isEmpty()).toBe(false);
  answerLast();
  expect(queue.isEmpty()).toBe(true);
});

it("lets what someone looks at go first", () => {
  const { queue, texts, answerLast } = recordingQueue();
  for (const id of ["a", "b", "c"]) queue.add(job(id, id), false);
  queue.add(job("open", "open"), true);
  answerLast();
  expect(texts()).toEqual(["a", "open"]);
});

it("hurries what waits already when it is opened", () => {
  const { queue, texts, answerLast } = recordingQueue();
  for (const id of ["a", "b", "c"]) queue.add(job(id, id), false);
  queue.add(job("c", "c"), true);
  answerLast();
  answerLast();
  answerLast();
  expect(texts()).toEqual(["a", "c", "b"]);
});

it("skips the texts in between of a document that is typed in", () => {
  const { queue, texts, answerLast } = recordingQueue();
  for (const text of ["1", "12", "123"]) queue.add(job("open", text), true);
  answerLast();
  answerLast();
  expect(texts()).toEqual(["1", "123"]);
});

it("does not ask again for the same text at the same place", () => {
  const { queue, texts, answerLast } = recordingQueue();
  queue.add(job("a", "a1"), false);
  answerLast();
  queue.add(job("a", "a1"), false);
  queue.add(job("a", "a1"), true);
  expect(texts()).toEqual(["a1"]);
  queue.add({ ...job("a", "a1"), type: "boundary" }, false);
  expect(texts()).toEqual(["a1", "a1"]);
});

it("asks again for a document that was gone and is back", () => {
  const { queue, texts, answerLast } = recordingQueue();
  queue.add(job("a", "a1"), false);
  answerLast();
  queue.drop("a");
  queue.add(job("a", "a1"), false);
  expect(texts()).toEqual(["a1", "a1"]);
});

it("knows an answer to a text that is no longer the latest", () => {
  const { queue } = recordingQueue();
  const [older, newer] = [job("a", "a1"), job("a", "a2")];
  queue.add(older, true);
  queue.add(newer, true);
  expect([queue.isLatest(older), queue.isLatest(newer)]).toEqual([false, true]);
});
