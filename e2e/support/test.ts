import { type BrowserContext, expect, test as base } from "@playwright/test";

/**
 * Playwright's `test`, with one promise on top that every test holds by being run: the page asks for
 * nothing but its own files, throws nothing, and logs no error; Chromium logs violations of the content
 * security policy as such.
 */
export const test = base.extend<{ readonly quiet: void }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const offences = watch(context, new URL(baseURL ?? "").origin);
      await use();
      expect(offences, "requests to elsewhere, errors, policy violations").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The list grows while the test runs. */
function watch(context: BrowserContext, origin: string): readonly string[] {
  const offences: string[] = [];
  context.on("request", (request) => {
    if (leavesOrigin(request.url(), origin)) offences.push(`request to ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") offences.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    offences.push(`uncaught: ${error.error().message}`);
  });
  return offences;
}

/** `data:` and `blob:` addresses are made in the page and reach no network. */
function leavesOrigin(url: string, origin: string): boolean {
  const { protocol, origin: asked } = new URL(url);
  return protocol !== "data:" && protocol !== "blob:" && asked !== origin;
}
