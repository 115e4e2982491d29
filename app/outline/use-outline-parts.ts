import { useEffect, useMemo, useState } from "react";
import { selectDrawnEntities, selectDrawnRelations, selectDrawnScenario } from "../state/drawn.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import type { makeOutlineParts, OutlineParts } from "./outline-parts.tsx";
import type { RowDrag } from "./row-drag.ts";

/**
 * What the outline can do beside showing the entities: policies and relations below them, keys,
 * menus, dragging. Null until its code has come, beside the first picture.
 */
export function useOutlineParts(): OutlineParts | null {
  const [make, setMake] = useState<typeof makeOutlineParts | null>(null);
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const scenario = useStore(selectDrawnScenario);
  const entities = useStore(selectDrawnEntities);
  const relations = useStore(selectDrawnRelations);
  const language = useStore(selectLanguage);
  useEffect(() => {
    void import("./outline-parts.tsx").then((loaded) => {
      setMake(() => loaded.makeOutlineParts);
    });
  }, []);
  const withDrag = useMemo(
    () => make?.({ scenario, entities, relations, language }) ?? null,
    [make, scenario, entities, relations, language],
  );
  return useMemo(() => withDrag?.(drag, setDrag) ?? null, [withDrag, drag]);
}
