import { useState } from "react";
import { changePath, type Refusal } from "#core";
import { INSPECTOR_FACTS_WORDS } from "../../messages/inspector-facts.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { editScenario, selectEntity } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { TextField } from "../../ui/TextField.tsx";
import { Fact } from "./Fact.tsx";

/** The path of a user, group, role or policy: a part of its ARN, which follows everywhere. */
export function PathFact({
  id,
  name,
  path,
}: {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}) {
  const words = useMessages(INSPECTOR_FACTS_WORDS);
  const refusals = useMessages(REFUSAL_WORDS);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <Fact term={words.path}>
      <TextField
        label={words.path}
        hideLabel
        mono
        placeholder={words.pathHelp}
        value={path}
        error={refusal === null ? null : refusals[refusal.code](refusal.data)}
        onCommit={(typed) => {
          const result = changePath(selectScenario(store.getState()), id, withSlashes(typed));
          setRefusal(result.ok ? null : result.error);
          if (!result.ok) return;
          const { scenario, id: moved } = result.value;
          editScenario(words.movedPath(name, withSlashes(typed)), () => scenario);
          selectEntity(moved);
        }}
      />
    </Fact>
  );
}

/** `service` is meant as `/service/`. */
function withSlashes(typed: string): string {
  const inner = typed.trim().replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
