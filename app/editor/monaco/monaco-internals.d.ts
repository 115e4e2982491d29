// Parts of Monaco that it ships without types.

declare module "monaco-editor/editor/common/diff/defaultLinesDiffComputer/defaultLinesDiffComputer.js" {
  export class DefaultLinesDiffComputer {
    computeDiff(
      original: readonly string[],
      modified: readonly string[],
      options: {
        readonly ignoreTrimWhitespace: boolean;
        readonly maxComputationTimeMs: number;
        readonly computeMoves: boolean;
      },
    ): {
      readonly changes: readonly object[];
      readonly moves: readonly object[];
      readonly hitTimeout: boolean;
    };
  }
}

declare module "monaco-editor/editor/standalone/browser/standaloneServices.js" {
  export const StandaloneServices: {
    /** Puts services in the place of Monaco's own. Only the first call does anything. */
    initialize(services: Readonly<Record<string, object>>): void;
  };
}
