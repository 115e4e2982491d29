import { readFile } from "./files.ts";

/** Opens files that are dropped anywhere; without it the browser would leave the page for them. */
export function listenForFiles(): void {
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    void readFile(file);
  });
}
