import { GRAPH_VIEW_WORDS } from "../../messages/graph-view.ts";
import { announce } from "../../state/actions.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { look } from "./look.ts";
import { viewStore } from "./view-store.ts";

function words() {
  return GRAPH_VIEW_WORDS[selectLanguage(store.getState())];
}

/** Opens a panel, or closes the one that is open; but who asks to find again goes on finding. */
export function togglePanel(panel: "find" | "kinds"): void {
  const isOpen = viewStore.getState().panel === panel;
  if (isOpen && panel === "find" && document.activeElement?.closest("search") === null) {
    document.querySelector<HTMLElement>(".graph search input")?.focus();
  } else look({ panel: isOpen ? null : panel });
}

export function toggleMap(): void {
  const map = !viewStore.getState().map;
  look({ map });
  announce(map ? words().mapShown : words().mapHidden);
}

/** For those who have no Shift key at hand: a finger draws around things instead of moving the view. */
export function toggleSelecting(): void {
  const selects = !viewStore.getState().selects;
  viewStore.setState({ selects });
  announce(selects ? words().selectingOn : words().selectingOff);
}

/** @param pointed The node that has the focus, if any. */
export function toggleNeighbours(pointed: string | null): void {
  const neighbours = !viewStore.getState().neighbours;
  look({ neighbours, pointed });
  announce(neighbours ? words().neighboursOn : words().neighboursOff);
}
