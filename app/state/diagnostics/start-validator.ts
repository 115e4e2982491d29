import type { DocumentFindings, ValidationJob } from "./validation-job.ts";
import type { FromValidator, ToValidator } from "./validator.worker.ts";

/** Validates one job after the other; may answer a job twice, the second time knowing more. */
export type Validator = (job: ValidationJob) => void;

/**
 * Starts validating beside the page's own thread, so that no policy, however large, holds up typing.
 * Where the browser gives no worker, it is done here.
 */
export function startValidator(onFound: (found: DocumentFindings) => void): Validator {
  const catalog = new URL("catalog/", document.baseURI).href;
  const unanswered = new Map<number, ValidationJob>();
  let serial = 0;
  let validateHere: Promise<Validator> | null = null;

  const worker = openWorker(
    { kind: "start", catalog },
    ({ serial: answered, list, isLast }) => {
      const job = unanswered.get(answered);
      if (isLast) unanswered.delete(answered);
      if (job !== undefined) onFound({ job, list });
    },
    () => {
      validateHere ??= startHere(catalog, onFound);
      for (const job of unanswered.values()) void runHere(validateHere, job);
      unanswered.clear();
    },
  );
  return (job) => {
    if (validateHere !== null) {
      void runHere(validateHere, job);
      return;
    }
    serial += 1;
    unanswered.set(serial, job);
    const message: ToValidator = { kind: "validate", serial, job };
    worker?.postMessage(message, []);
  };
}

function openWorker(
  start: ToValidator,
  onAnswer: (answer: FromValidator) => void,
  onFailure: () => void,
): Worker | null {
  try {
    const worker = new Worker(new URL("validator.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FromValidator>) => {
      onAnswer(data);
    });
    worker.addEventListener("error", onFailure);
    worker.postMessage(start, []);
    return worker;
  } catch {
    queueMicrotask(onFailure);
    return null;
  }
}

async function startHere(
  catalog: string,
  onFound: (found: DocumentFindings) => void,
): Promise<Validator> {
  const { createValidation } = await import("./validate-job.ts");
  const validate = createValidation(catalog);
  return (job) => {
    validate(job, (list) => {
      onFound({ job, list });
    });
  };
}

async function runHere(validateHere: Promise<Validator>, job: ValidationJob): Promise<void> {
  const validate = await validateHere;
  validate(job);
}
