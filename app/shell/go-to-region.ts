/** What of a region one comes to, where that is not the first thing in it. */
const ENTRIES = [
  '.react-flow__node[tabindex="0"]',
  '[role="treeitem"][tabindex="0"]',
  '.monaco-editor [role="textbox"]',
  ".monaco-editor textarea",
].join(", ");

const FOCUSABLE =
  ':is(input, textarea, select, button):not(:disabled), a[href], [tabindex="0"]:not(:disabled)';

/** Gives the focus to the next region of the page that has anything to focus, or with -1 to the one before. */
export function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll("header[aria-label], main section[aria-label]")]
    .filter(isRegion)
    .filter((region) => entryOf(region) !== undefined);
  const { activeElement } = document;
  const inside = regions.findLastIndex((region) => region.contains(activeElement));
  // The panel around a region has the focus after one opened something in it.
  const here =
    inside < 0 && activeElement !== document.body
      ? regions.findIndex((region) => activeElement?.contains(region) === true)
      : inside;
  const from = here < 0 && step < 0 ? 0 : here;
  entryOf(regions.at((from + step) % regions.length))?.focus();
}

function isRegion(element: Element): element is HTMLElement {
  return element instanceof HTMLElement;
}

function entryOf(region: HTMLElement | undefined): HTMLElement | undefined {
  const candidates = [
    ...(region?.querySelectorAll<HTMLElement>(ENTRIES) ?? []),
    ...(region?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? []),
    // One that only scrolls has the focus itself.
    ...(region?.tabIndex === 0 ? [region] : []),
  ];
  // What a region inside this one holds is that one's.
  return candidates.find(
    (element) =>
      element.closest("header[aria-label], main section[aria-label]") === region &&
      element.checkVisibility(),
  );
}
