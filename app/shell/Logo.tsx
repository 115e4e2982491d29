/** A key whose bow is a node: a graph that opens things. */
export function Logo({ label }: { readonly label: string }) {
  return (
    <span className="flex items-center gap-2">
      <svg
        width="22"
        height="22"
        viewBox="0 0 24 24"
        fill="none"
        aria-hidden
        className="text-accent"
      >
        <g stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
          <circle cx="8" cy="12" r="5" />
          <path d="M13 12h9M18 12v4M22 12v3" />
        </g>
        <circle cx="8" cy="12" r="1.75" fill="currentColor" />
      </svg>
      <span className="hidden text-sm font-bold lg:inline">{label}</span>
    </span>
  );
}
