export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
  /** What a screen reader says instead of the number. */
  readonly valueText?: string;
}

/** The browser's own slider, in the page's accent. */
export function Slider({
  label,
  value,
  min,
  max,
  step = 1,
  disabled = false,
  onChange,
  valueText,
}: SliderProps) {
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      value={value}
      min={min}
      max={max}
      step={step}
      disabled={disabled}
      className="h-8 w-full min-w-0 accent-accent disabled:opacity-50"
      onChange={(event) => {
        onChange(event.target.valueAsNumber);
      }}
    />
  );
}
