declare module "virtual:welcome" {
  import type { Scenario } from "#core";

  /** The example that greets newcomers, in every language; `vite-plugins/welcome.ts` makes it. */
  export const WELCOME: {
    readonly id: string;
    readonly scenario: { readonly en: Scenario; readonly ko: Scenario };
  };
}
