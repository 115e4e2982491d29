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
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const editor = chunks.find(
          ({ facadeModuleId }) => facadeModuleId?.endsWith("/MonacoEditor.tsx") === true,
        );
        // Monaco itself may stand in a file of its own, which others import too.
        return chunks
          .filter((chunk) => chunk === editor || editor?.imports.includes(chunk.fileName) === true)
          .filter(({ isEntry }) => !isEntry)
          .map(({ fileName }): HtmlTagDescriptor => ({
            tag: "link",
            attrs: { rel: "prefetch", as: "script", href: `./${fileName}` },
            injectTo: "head",
          }));
      },
    },
  };
}
