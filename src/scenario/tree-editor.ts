import type { DocumentPath } from "./path.ts";
import { isJsonObject, type JsonObject, type JsonTree } from "./json-tree.ts";

/**
 * Takes things out of a tree and still knows where everything was in the document as it came, so that a
 * problem names the place the author sees.
 */
export interface TreeEditor {
  readonly root: JsonObject;
  /** The path in the document as it came, of a path in the tree as it is now. */
  originalPath(path: DocumentPath): DocumentPath;
  /**
   * Takes out the things at these paths. Where there is nothing, the nearest thing around goes instead.
   * Returns what was taken out for each, in the tree as it was; null where only the root was left.
   */
  remove(paths: readonly DocumentPath[]): readonly (DocumentPath | null)[];
}

export function editTree(root: JsonObject): TreeEditor {
  /** For each list that lost entries: where its remaining entries stood. */
  const origins = new Map<readonly JsonTree[], readonly number[]>();
  return {
    root,
    originalPath: (path) => {
      let container: JsonTree | undefined = root;
      return path.map((step) => {
        const list = Array.isArray(container) ? container : null;
        container = childOf(container, step);
        return list !== null && typeof step === "number"
          ? (origins.get(list)?.[step] ?? step)
          : step;
      });
    },
    remove: (paths) => removeAll(root, paths, origins),
  };
}

function removeAll(
  root: JsonObject,
  paths: readonly DocumentPath[],
  origins: Map<readonly JsonTree[], readonly number[]>,
): (DocumentPath | null)[] {
  const targets = paths.map((path) => nearestThing(root, path));
  const holes = new Map<JsonTree[], Set<number>>();
  for (const target of targets) {
    const last = target?.at(-1);
    if (target === null || last === undefined) {
      continue;
    }
    const container = target.slice(0, -1).reduce(childOf, root);
    if (Array.isArray(container) && typeof last === "number") {
      holes.set(container, (holes.get(container) ?? new Set()).add(last));
    } else if (isJsonObject(container)) {
      delete container[last];
    }
  }
  // Lists are closed up last: until then, every path still means what it meant.
  for (const [list, removed] of holes) {
    closeUp(list, removed, origins);
  }
  return targets;
}

function closeUp(
  list: JsonTree[],
  removed: ReadonlySet<number>,
  origins: Map<readonly JsonTree[], readonly number[]>,
): void {
  const before = origins.get(list) ?? list.map((_, index) => index);
  const kept = list.filter((_, index) => !removed.has(index));
  origins.set(
    list,
    before.filter((_, index) => !removed.has(index)),
  );
  list.length = 0;
  for (const item of kept) {
    list.push(item);
  }
}

function nearestThing(root: JsonObject, path: DocumentPath): DocumentPath | null {
  let container: JsonTree | undefined = root;
  for (const [depth, step] of path.entries()) {
    const child = childOf(container, step);
    if (child === undefined) {
      return depth === 0 ? null : path.slice(0, depth);
    }
    container = child;
  }
  return path.length === 0 ? null : path;
}

function childOf(container: JsonTree | undefined, step: string | number): JsonTree | undefined {
  if (Array.isArray(container)) {
    return typeof step === "number" ? container[step] : undefined;
  }
  return isJsonObject(container) && Object.hasOwn(container, step) ? container[step] : undefined;
}
