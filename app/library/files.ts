import { saveScenario, type Scenario } from "#core";
import { openFile } from "./open.ts";

/** More than any real scenario; a larger file is not read at all. */
const LARGEST_BYTES = 8 * 1024 * 1024;

/** Asks for a scenario file and opens it. Nothing happens when the person thinks better of it. */
export function chooseFile(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void readFile(file);
  });
  input.click();
}

async function readFile(file: File): Promise<void> {
  // The loader says what is wrong with a text; what is too large it need not see whole.
  const text = file.size > LARGEST_BYTES ? "" : await file.text();
  openFile(file.name, text);
}

/** Hands the scenario over as a download. */
export function downloadScenario(scenario: Scenario): void {
  const url = URL.createObjectURL(new Blob([saveScenario(scenario)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${fileName(scenario.name)}.scenario.json`;
  link.click();
  URL.revokeObjectURL(url);
}

/** What every file system takes. */
function fileName(name: string): string {
  const plain = name
    .normalize("NFKC")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "scenario" : plain.slice(0, 80);
}
