import { describe, expect, it } from "vitest";
import { CURRENT_VERSION } from "../schema.ts";
import { migrate, type Migration, MIGRATIONS } from "./migrate.ts";

/** A made-up migration that leaves its mark. */
function note(text: string): Migration {
  return (document) => ({ name: `${JSON.stringify(document["name"])} ${text}` });
}

describe("migrate", () => {
  it("ends at the version the schema reads", () => {
    expect(MIGRATIONS).toHaveLength(CURRENT_VERSION - 1);
  });

  it("runs the migrations from the document's version on, in order", () => {
    const migrations = [note("1→2"), note("2→3")];
    expect(migrate({ version: 1, name: "a" }, migrations)).toEqual({
      ok: true,
      value: { version: 3, name: '"\\"a\\" 1→2" 2→3' },
    });
    expect(migrate({ version: 2, name: "a" }, migrations)).toEqual({
      ok: true,
      value: { version: 3, name: '"a" 2→3' },
    });
    expect(migrate({ version: 4, name: "a" }, migrations)).toMatchObject({
      error: { code: "newer-version", data: { received: 4, current: 3 } },
    });
  });
});
