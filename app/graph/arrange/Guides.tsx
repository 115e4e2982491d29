import type { Box, Guide } from "../geometry.ts";

/** What something dragged is in line with, and what it would go into, in canvas units. */
export function Guides({
  guides,
  over,
}: {
  readonly guides: readonly Guide[];
  readonly over: Box | null;
}) {
  return (
    <svg className="guides" aria-hidden>
      {over === null ? null : <rect {...over} rx={12} />}
      {guides.map(({ from, to }) => (
        <line
          key={`${from.x} ${from.y} ${to.x} ${to.y}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
    </svg>
  );
}
