import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * Lets the browser fetch the policy editor's files when it has nothing better to do, without running
 * them: the first policy then opens at once, and the first picture does not wait.
 */
export function prefetchEditor(): Plugin {
  return {
    name: "prefetch-editor",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle).flatMap((chunk): HtmlTagDescriptor[] =>
          chunk.type === "chunk" && chunk.facadeModuleId?.endsWith("/MonacoEditor.tsx") === true
            ? [
                {
                  tag: "link",
                  attrs: { rel: "prefetch", as: "script", href: `./${chunk.fileName}` },
                  injectTo: "head",
                },
              ]
            : [],
        ),
    },
  };
}
