import type { Page } from "@playwright/test";

/** What React tells developer tools after each commit; only what is read here. */
interface Fiber {
  readonly memoizedProps: unknown;
  /** Bit 1: it ran. */
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

declare global {
  var renders: Record<string, number> | undefined;
}

/**
 * Counts from now on how often each node and edge of the canvas is rendered, by its id. React offers this
 * to its developer tools in every build, so what is counted is what people run.
 */
export async function watchRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const PERFORMED_WORK = 1;
    const last = new Map<string, Fiber>();
    globalThis.renders = {};

    const idOf = ({ memoizedProps: props }: Fiber): string | null =>
      typeof props === "object" &&
      props !== null &&
      "id" in props &&
      typeof props.id === "string" &&
      "type" in props &&
      "data" in props
        ? props.id
        : null;

    const visit = (root: Fiber) => {
      const open = [root];
      for (let fiber = open.pop(); fiber !== undefined; fiber = open.pop()) {
        if (fiber.sibling !== null) open.push(fiber.sibling);
        if (fiber.child !== null) open.push(fiber.child);
        const id = idOf(fiber);
        if (id === null) continue;
        // React keeps two of each and exchanges them when one is worked on.
        const isOther = last.get(id) !== fiber;
        last.set(id, fiber);
        if (isOther && (fiber.flags & PERFORMED_WORK) !== 0 && globalThis.renders !== undefined) {
          globalThis.renders[id] = (globalThis.renders[id] ?? 0) + 1;
        }
      }
    };

    Object.defineProperty(globalThis, "__REACT_DEVTOOLS_GLOBAL_HOOK__", {
      value: {
        supportsFiber: true,
        isDisabled: false,
        inject: () => 1,
        onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => {
          visit(root.current);
        },
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
      },
    });
  });
}

/** Ids of what was rendered since the last call, and how often. */
export async function takeRenders(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(() => {
    const taken = globalThis.renders ?? {};
    globalThis.renders = {};
    return taken;
  });
}
