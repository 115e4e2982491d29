import type { editor } from "monaco-editor/editor";

/** What Monaco asks of whoever compares two of its models; it exports no type for it. */
interface DiffOptions {
  readonly ignoreTrimWhitespace: boolean;
  readonly maxComputationTimeMs: number;
  readonly computeMoves: boolean;
}

/**
 * Compares texts where they are. Monaco's own way goes through a worker, whose file is 300 kB: for texts
 * as short as policies the same algorithm answers at once, and comes when a first comparison is asked for.
 */
const DIFF_PROVIDER = {
  computeDiff: async (
    original: editor.ITextModel,
    modified: editor.ITextModel,
    options: DiffOptions,
  ) => {
    const { DefaultLinesDiffComputer } =
      await import("monaco-editor/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer.js");
    const computed = new DefaultLinesDiffComputer().computeDiff(
      original.getLinesContent(),
      modified.getLinesContent(),
      options,
    );
    return {
      changes: computed.changes,
      moves: computed.moves,
      quitEarly: computed.hitTimeout,
      identical: computed.changes.length === 0 && original.getValue() === modified.getValue(),
    };
  },
  /** The algorithm never changes. */
  onDidChange: () => ({ dispose: () => undefined }),
};

/** The services of Monaco's that are ours. */
export const OWN_SERVICES = {
  diffProviderFactoryService: { createDiffProvider: () => DIFF_PROVIDER },
};
