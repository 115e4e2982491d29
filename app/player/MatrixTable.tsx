import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type AccessMatrix, decisionAt } from "#core";
import { PLAYER_MATRIX_WORDS } from "../messages/player-matrix.ts";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { classNames } from "../ui/class-names.ts";
import { OutcomeMark } from "../ui/verdict.tsx";
import { moveInMatrix } from "./move-in-matrix.ts";
import { windowOf } from "./window-of.ts";

export interface MatrixRow {
  /** Position in the matrix, whatever is shown of it. */
  readonly row: number;
  readonly principal: string;
  readonly name: string;
}

export interface Cell extends MatrixRow {
  readonly column: number;
}

/** Pixels; what is drawn of a large table is reckoned with them. */
const ROW = 34;
const COLUMN = 44;
const HEADER_WIDTH = { wide: 208, narrow: 128 };

/** A grid after the ARIA Authoring Practices: one tab stop, arrows move, Enter opens. */
export function MatrixTable({
  matrix,
  rows,
  onLook,
  onOpen,
}: {
  readonly matrix: AccessMatrix;
  readonly rows: readonly MatrixRow[];
  readonly onLook: (cell: Cell) => void;
  readonly onOpen: (cell: Cell) => void;
}) {
  const words = useMessages(PLAYER_MATRIX_WORDS);
  const verdicts = useMessages(PLAYER_WORDS).decision;
  const scroller = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, left: 0 });
  const [active, setActive] = useState({ row: 0, column: 0 });
  const hasMoved = useRef(false);
  const { requests } = matrix;
  const headerWidth = innerWidth < 640 ? HEADER_WIDTH.narrow : HEADER_WIDTH.wide;
  const down = windowOf(rows.length, ROW, scroll.top, 560);
  const across = windowOf(requests.length, COLUMN, scroll.left, 1400);
  const tabStop = {
    row: Math.min(Math.max(active.row, down.from), Math.max(0, down.to - 1)),
    column: Math.min(Math.max(active.column, across.from), Math.max(0, across.to - 1)),
  };

  // After every drawing: the cell that was moved to may only now be there.
  useEffect(() => {
    if (!hasMoved.current) return;
    bringIntoView(scroller.current, active, headerWidth);
    scroller.current
      ?.querySelector<HTMLElement>(`[data-cell="${active.row},${active.column}"]`)
      ?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const size = { rows: rows.length, columns: requests.length };
    const next = moveInMatrix(active, event.key, event.ctrlKey || event.metaKey, size);
    if (next === null) return;
    event.preventDefault();
    hasMoved.current = true;
    setActive(next);
  };
  const allowedIn = (row: number) =>
    requests.reduce(
      (count, _, column) => count + (decisionAt(matrix, row, column) === "allowed" ? 1 : 0),
      0,
    );
  const corner = "sticky z-30 border-b border-line bg-raised text-left font-medium";
  return (
    <div
      ref={scroller}
      className="max-h-[60dvh] overflow-auto rounded-md border border-line"
      onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
        hasMoved.current = false;
        setScroll({ top: scrollTop, left: scrollLeft });
      }}
    >
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern's own example is a table
        role="grid"
        aria-label={words.title}
        aria-rowcount={rows.length + 1}
        aria-colcount={requests.length + 1}
        className="table-fixed border-separate border-spacing-0 text-sm"
        style={{ width: headerWidth + requests.length * COLUMN }}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th
              scope="col"
              className={classNames(corner, "top-0 left-0 border-r px-2 align-bottom")}
              style={{ width: headerWidth }}
            >
              <span className="flex items-baseline justify-between gap-2 pb-1">
                {words.caller}
                <span className="text-xs font-normal text-muted">{words.allowedOf}</span>
              </span>
            </th>
            <Gap width={across.before} />
            {requests.slice(across.from, across.to).map((request, offset) => (
              <th
                // oxlint-disable-next-line react/no-array-index-key -- names repeat; a column is its place
                key={across.from + offset}
                scope="col"
                aria-colindex={across.from + offset + 2}
                title={`${request.name}: ${request.action} ${request.resource}`}
                className="sticky top-0 z-20 h-40 border-b border-line bg-raised align-bottom font-normal"
                style={{ width: COLUMN }}
              >
                <span className="mx-auto line-clamp-2 max-h-38 rotate-180 overflow-hidden text-left text-xs leading-4 [text-orientation:sideways] [writing-mode:vertical-rl]">
                  {request.name}
                </span>
              </th>
            ))}
            <Gap width={across.after} />
          </tr>
        </thead>
        <tbody>
          <GapRow height={down.before} />
          {rows.slice(down.from, down.to).map((row, offset) => (
            <tr key={row.principal} aria-rowindex={down.from + offset + 2} style={{ height: ROW }}>
              <th
                scope="row"
                title={row.principal}
                className="sticky left-0 z-10 border-r border-b border-line bg-raised px-2 text-left font-medium"
              >
                <span className="flex items-baseline justify-between gap-2">
                  <span className="min-w-0 truncate">{row.name}</span>{" "}
                  <span className="shrink-0 text-xs font-normal text-muted tabular-nums">
                    {words.rowCount(allowedIn(row.row), requests.length)}
                  </span>
                </span>
              </th>
              <Gap width={across.before} />
              {requests.slice(across.from, across.to).map((request, at) => {
                const place = { row: down.from + offset, column: across.from + at };
                const decision = decisionAt(matrix, row.row, place.column) ?? "implicitDeny";
                const cell = { ...row, column: place.column };
                const isTabStop = place.row === tabStop.row && place.column === tabStop.column;
                return (
                  <td
                    key={place.column}
                    aria-colindex={place.column + 2}
                    aria-label={words.cell(row.name, request.name, verdicts[decision])}
                    data-cell={`${place.row},${place.column}`}
                    tabIndex={isTabStop ? 0 : -1}
                    className="cursor-pointer border-b border-line text-center -outline-offset-2 hover:bg-sunken focus-visible:bg-accent-soft"
                    onFocus={() => {
                      setActive(place);
                      onLook(cell);
                    }}
                    onPointerEnter={() => {
                      onLook(cell);
                    }}
                    onClick={() => {
                      onOpen(cell);
                    }}
                    onKeyDown={(event) => {
                      if (event.key !== "Enter" && event.key !== " ") return;
                      event.preventDefault();
                      onOpen(cell);
                    }}
                  >
                    <span
                      className={classNames(
                        "inline-flex rounded-full p-0.5",
                        request.principal === row.principal && "ring-2 ring-accent",
                      )}
                    >
                      <OutcomeMark outcome={decision} />
                    </span>
                  </td>
                );
              })}
              <Gap width={across.after} />
            </tr>
          ))}
          <GapRow height={down.after} />
        </tbody>
      </table>
    </div>
  );
}

/** Room for the columns that are not drawn. */
function Gap({ width }: { readonly width: number }) {
  return width === 0 ? null : <td aria-hidden style={{ width }} />;
}

/** Room for the rows that are not drawn. */
function GapRow({ height }: { readonly height: number }) {
  return height === 0 ? null : <tr aria-hidden style={{ height }} />;
}

/** The headers cover what lies under them, so the browser's own scrolling would not show a cell. */
function bringIntoView(
  scroller: HTMLElement | null,
  { row, column }: { readonly row: number; readonly column: number },
  headerWidth: number,
): void {
  if (scroller === null) return;
  const header = scroller.querySelector("thead")?.clientHeight ?? 0;
  const [top, left] = [row * ROW, column * COLUMN];
  const seen = {
    height: scroller.clientHeight - header - ROW,
    width: scroller.clientWidth - headerWidth - COLUMN,
  };
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top > scroller.scrollTop + seen.height) scroller.scrollTop = top - seen.height;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (left > scroller.scrollLeft + seen.width) scroller.scrollLeft = left - seen.width;
}
