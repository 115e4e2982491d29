/** Where in a document: keys and positions from the outside in. */
export type DocumentPath = readonly (string | number)[];

/** `accounts[0].users[2].tags["cost center"]`; the document itself is "". */
export function formatPath(path: DocumentPath): string {
  return path.map(formatStep).join("").replace(/^\./, "");
}

function formatStep(step: string | number): string {
  if (typeof step === "number") {
    return `[${step}]`;
  }
  return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(shorten(step))}]`;
}

function shorten(key: string): string {
  return key.length > 80 ? `${key.slice(0, 80)}…` : key;
}
