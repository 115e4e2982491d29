/** What a person chose, in pixels; null leaves it to the size of the window. */
export interface PanelSizes {
  readonly outline: number | null;
  readonly inspector: number | null;
  readonly evaluation: number | null;
  readonly commands: number | null;
}

const STORAGE_KEY = "iam-playground/panels";

const UNCHOSEN: PanelSizes = { outline: null, inspector: null, evaluation: null, commands: null };

export function loadPanelSizes(): PanelSizes {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}");
    if (typeof stored !== "object" || stored === null) return UNCHOSEN;
    const chosen = new Map<string, unknown>(Object.entries(stored));
    const read = (key: keyof PanelSizes) => {
      const size = chosen.get(key);
      return typeof size === "number" && Number.isFinite(size) ? size : null;
    };
    return {
      outline: read("outline"),
      inspector: read("inspector"),
      evaluation: read("evaluation"),
      commands: read("commands"),
    };
  } catch {
    // Forbidden or broken storage: the window decides.
    return UNCHOSEN;
  }
}

export function savePanelSizes(sizes: PanelSizes): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(sizes));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
