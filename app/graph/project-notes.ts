import type { Entity, Note } from "#core";
import type { GraphWords } from "../messages/graph.ts";
import type { NoteNodeType } from "./graph-types.ts";
import { framed, NOTE_LAYER } from "./node-frame.ts";

/** One node for each note; none for one that has the id of something else, which only a made-up document has. */
export function projectNotes(
  notes: readonly Note[],
  entities: ReadonlyMap<string, Entity>,
  words: GraphWords,
): readonly NoteNodeType[] {
  return notes.flatMap((note): NoteNodeType[] =>
    entities.has(note.id)
      ? []
      : [
          {
            ...framed(note.id, note, words.note(note.text.trim().slice(0, 200)), words),
            type: "note",
            zIndex: NOTE_LAYER,
            connectable: false,
            data: { kind: "note", name: note.text, chips: [] },
          },
        ],
  );
}
