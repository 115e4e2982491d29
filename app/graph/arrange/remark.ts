import { createStore, useStore as useZustand } from "zustand";
import type { Scenario } from "#core";
import { announce } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { useStore } from "../../state/use-store.ts";

interface Remark {
  readonly text: string;
  /** What it is about; it is out of date with the next edit. */
  readonly scenario: Scenario;
}

const remarks = createStore<{ readonly remark: Remark | null }>(() => ({ remark: null }));

/** Says something that one should also see: shown on the canvas until the next edit. */
export function tell(text: string): void {
  announce(text);
  remarks.setState({ remark: { text, scenario: selectScenario(store.getState()) } });
}

export function takeBackRemark(): void {
  remarks.setState({ remark: null });
}

/** What was said last, while it still holds; null when there is nothing to show. */
export function useRemark(): string | null {
  const scenario = useStore(selectScenario);
  const remark = useZustand(remarks, (state) => state.remark);
  return remark?.scenario === scenario ? remark.text : null;
}
