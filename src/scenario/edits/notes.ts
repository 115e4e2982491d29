import type { Note, Position, Scenario } from "../../iam/model.ts";
import { NOTE_SIZE } from "../defaults.ts";
import type { Added } from "./add-entity.ts";
import { uniqueName } from "./unique-name.ts";

/** Writes a note on the canvas. */
export function addNote(scenario: Scenario, { x, y }: Position, text = ""): Added {
  const id = uniqueName(
    "note",
    scenario.notes.map((note) => note.id),
  );
  const note: Note = { id, text, x, y, ...NOTE_SIZE };
  return { scenario: { ...scenario, notes: [...scenario.notes, note] }, id };
}

/** Changes what a note says, where it is or how large; a note that is not there changes nothing. */
export function updateNote(
  scenario: Scenario,
  id: string,
  fields: Partial<Omit<Note, "id">>,
): Scenario {
  const notes = scenario.notes.map((note) =>
    note.id === id ? Object.assign({}, note, fields) : note,
  );
  return { ...scenario, notes };
}
