import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Tooltip } from "./Tooltip.tsx";

const VARIANTS = {
  primary:
    "bg-accent text-on-accent border-transparent font-medium hover:brightness-110 disabled:brightness-100",
  secondary: "bg-surface text-ink border-line-strong/50 hover:border-line-strong hover:bg-sunken",
  ghost: "bg-transparent text-ink border-transparent hover:bg-sunken",
  danger: "bg-surface text-danger border-danger/50 hover:bg-danger/10",
} as const;

const SIZES = { sm: "h-7 px-2 text-xs", md: "h-8 px-3 text-sm" } as const;

const BASE =
  "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border whitespace-nowrap disabled:cursor-default disabled:opacity-50";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly variant?: keyof typeof VARIANTS;
  readonly size?: keyof typeof SIZES;
  readonly icon?: ReactNode;
}

export function Button({
  variant = "secondary",
  size = "md",
  icon,
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(BASE, VARIANTS[variant], SIZES[size], className)}
      {...props}
    >
      {icon}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  /** The accessible name, shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Shown behind the name in the tooltip: `Ctrl+Z`. */
  readonly shortcut?: string | undefined;
  readonly variant?: keyof typeof VARIANTS;
  readonly size?: "sm" | "md";
}

/** A square button with an icon alone. Never smaller than 24 px, WCAG's least target size. */
export function IconButton({
  label,
  icon,
  shortcut,
  variant = "ghost",
  size = "md",
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={shortcut === undefined ? label : `${label} (${shortcut})`}>
      <button
        type="button"
        aria-label={label}
        className={classNames(
          BASE,
          VARIANTS[variant],
          size === "sm" ? "size-6" : "size-8",
          className,
        )}
        {...props}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
