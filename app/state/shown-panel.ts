import { createStore } from "zustand/vanilla";

/** What a narrow screen shows of the three that a wide one shows side by side. */
export type PanelName = "outline" | "canvas" | "inspector";

export const shownPanel = createStore<{ readonly panel: PanelName }>()(() => ({ panel: "canvas" }));

/** Brings a panel to the front where only one has room; elsewhere all of them are seen anyway. */
export function showPanel(panel: PanelName): void {
  shownPanel.setState({ panel });
}
