import {
  type Catalog,
  type Diagnostic,
  openCatalog,
  type ReadYaml,
  servicesIn,
  validatePolicy,
} from "#core";
import type { ValidationJob } from "./validation-job.ts";

/** `isLast` is false when the same text will be answered once more, by a catalog that knows more. */
export type Answer = (list: readonly Diagnostic[], isLast: boolean) => void;

export type Validate = (job: ValidationJob, answer: Answer) => void;

/**
 * Makes a function that validates: at once with what the catalog knows already, and once more when it has
 * come to know the services that the text names. Nobody waits for the network to hear of a missing comma.
 * @param folder Address of the catalog's files.
 */
export function createValidation(folder: string): Validate {
  const opening = openCatalog(async (file) => {
    const response = await fetch(new URL(file, folder));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.text();
  });
  let known: Catalog | null = null;
  let readYaml: ReadYaml | undefined;
  void opening.then((catalog) => {
    known = catalog;
  });
  return (job, answer) => {
    const services = servicesIn(job.text);
    const knowsAll = known !== null && services.every((service) => isKnown(known, service));
    const found = findingsOf(job, known, readYaml);
    if (readYaml === undefined && isYaml(found)) {
      answer(found, false);
      void loadYamlReader().then(
        (loaded) => {
          readYaml = loaded;
          answer(findingsOf(job, known, readYaml), true);
        },
        // Without the network it stays named.
        () => answer(found, true),
      );
      return;
    }
    answer(found, knowsAll);
    if (knowsAll) return;
    void opening.then(async (catalog) => {
      await catalog.ready(services);
      answer(findingsOf(job, catalog), true);
    });
  };
}

function isKnown(catalog: Catalog | null, service: string): boolean {
  return catalog?.hasService(service) !== true || catalog.readyService(service) !== null;
}

async function loadYamlReader(): Promise<ReadYaml> {
  const { readYaml } = await import("./yaml-reader.ts");
  return readYaml;
}

function isYaml(found: readonly Diagnostic[]): boolean {
  return found.some(({ data }) => data["problem"] === "yaml");
}

function findingsOf(
  { text, type, managed = false, resource }: ValidationJob,
  catalog: Catalog | null,
  readYaml?: ReadYaml,
): readonly Diagnostic[] {
  const found = validatePolicy(text, {
    type,
    managed,
    ...(catalog !== null && { catalog }),
    ...(resource !== null && { resource }),
    ...(readYaml !== undefined && { readYaml }),
  });
  return found.toSorted((one, other) => one.range.from - other.range.from);
}
