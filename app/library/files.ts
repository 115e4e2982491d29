import { saveScenario, type Scenario } from "#core";
import { download, fileName } from "../ui/download.ts";
import { openFile, openPicture } from "./open.ts";

/** More than any real scenario; of a larger file no more is read than shows that it is. */
const LARGEST_BYTES = 8 * 1024 * 1024;

/** Asks for a scenario file, or a picture of one, and opens it. Nothing happens when the person thinks better of it. */
export function chooseFile(): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,.png,.svg,application/json,image/png,image/svg+xml";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void readFile(file);
  });
  input.click();
}

/** Opens what was chosen or dropped. */
export async function readFile(file: File): Promise<void> {
  if (/\.(?:png|svg)$/i.test(file.name) && file.size <= LARGEST_BYTES) {
    await openPicture(file.name, new Uint8Array(await file.arrayBuffer()));
    return;
  }
  // The loader says what is wrong with a text, that it is too large, too.
  openFile(file.name, await file.slice(0, LARGEST_BYTES + 1).text());
}

/** Hands the scenario over as a download. */
export function downloadScenario(scenario: Scenario): void {
  const name = `${fileName(scenario.name)}.scenario.json`;
  download(name, saveScenario(scenario), "application/json");
}
