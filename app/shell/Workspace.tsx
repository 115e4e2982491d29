import { type ReactNode, useEffect, useState } from "react";
import { useStore as useAnyStore } from "zustand";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { commandsPanel } from "../state/commands-panel.ts";
import { useStore } from "../state/use-store.ts";
import { clamp } from "../ui/splitter-size.ts";
import { Splitter } from "../ui/Splitter.tsx";
import { loadPanelSizes, type PanelSizes, savePanelSizes } from "./panel-sizes.ts";

export interface Parts {
  readonly outline: ReactNode;
  readonly canvas: ReactNode;
  readonly inspector: ReactNode;
  readonly request: ReactNode;
  readonly evaluation: ReactNode;
  readonly commands: ReactNode;
  readonly problems: ReactNode;
}

/** What the canvas and what is above the evaluation keep at least. */
const LEAST_CANVAS = 260;
const LEAST_DRAWING = 200;
const LEAST_REQUEST = 480;

/** Widths from which on the evaluation has three columns, and two. */
const EVALUATION_COLUMNS = [1152, 768];

/** As wide as leaves the evaluation its columns. */
function besideEvaluation(width: number): number {
  const rest = EVALUATION_COLUMNS.map((columns) => width - columns - 1);
  return Math.min(400, rest.find((size) => size >= 220) ?? 220);
}

/** Three panels above, request and evaluation below; every border moves and stays where it was put. */
export function Workspace(parts: Parts) {
  const { outline, canvas, inspector, request, evaluation, problems } = parts;
  const words = useMessages(SHELL_WORDS);
  const { width, height } = useWindowSize();
  const isBeside = useAnyStore(commandsPanel, ({ isOpen }) => isOpen);
  const expanded = useStore(({ desk }) => desk.expanded);
  const [chosen, setChosen] = useState(loadPanelSizes);
  const set = (change: Partial<PanelSizes>) => {
    const next = { ...chosen, ...change };
    setChosen(next);
    savePanelSizes(next);
  };
  const outlineRange = { min: 140, max: Math.min(420, width * 0.3) };
  const outlineSize = clamp(chosen.outline ?? width * 0.16, outlineRange);
  const inspectorRange = { min: 280, max: width - outlineSize - LEAST_CANVAS };
  const inspectorSize = clamp(chosen.inspector ?? width * 0.32, inspectorRange);
  const evaluationRange = { min: 160, max: height - LEAST_DRAWING };
  const evaluationSize = clamp(chosen.evaluation ?? Math.max(height * 0.4, 384), evaluationRange);
  const commandsRange = { min: 220, max: width - LEAST_REQUEST };
  const commandsSize = clamp(chosen.commands ?? besideEvaluation(width), commandsRange);
  return (
    <div
      className="grid min-h-0 flex-1"
      style={{ gridTemplateRows: `minmax(0, 1fr) 1px ${evaluationSize}px` }}
    >
      <div
        className="relative grid min-h-0"
        style={{
          gridTemplateColumns: `${outlineSize}px 1px minmax(0, 1fr) 1px ${inspectorSize}px`,
        }}
      >
        <div className="contents" inert={expanded}>
          {outline}
          <Splitter
            label={words.outlineAndCanvas}
            side="left"
            size={outlineSize}
            {...outlineRange}
            onResize={(size) => {
              set({ outline: size });
            }}
            onReset={() => {
              set({ outline: null });
            }}
          />
          {canvas}
          <Splitter
            label={words.canvasAndInspector}
            side="right"
            size={inspectorSize}
            {...inspectorRange}
            onResize={(size) => {
              set({ inspector: size });
            }}
            onReset={() => {
              set({ inspector: null });
            }}
          />
        </div>
        <div className={expanded ? "absolute inset-0 z-10" : "min-h-0 min-w-0"}>{inspector}</div>
      </div>
      <Splitter
        label={words.drawingAndEvaluation}
        side="bottom"
        size={evaluationSize}
        {...evaluationRange}
        onResize={(size) => {
          set({ evaluation: size });
        }}
        onReset={() => {
          set({ evaluation: null });
        }}
      />
      <div className="flex min-h-0 min-w-0 flex-col">
        <div
          className="grid min-h-0 flex-1"
          style={{
            gridTemplateColumns: isBeside
              ? `minmax(0, 1fr) 1px ${commandsSize}px`
              : "minmax(0, 1fr)",
          }}
        >
          <div className="flex min-h-0 min-w-0 flex-col">
            {request}
            <div className="min-h-0 flex-1">{evaluation}</div>
          </div>
          {isBeside ? (
            <>
              <Splitter
                label={words.requestAndCommands}
                side="right"
                size={commandsSize}
                {...commandsRange}
                onResize={(size) => {
                  set({ commands: size });
                }}
                onReset={() => {
                  set({ commands: null });
                }}
              />
              {parts.commands}
            </>
          ) : null}
        </div>
        {problems}
      </div>
    </div>
  );
}

function useWindowSize() {
  const [size, setSize] = useState({ width: innerWidth, height: innerHeight });
  useEffect(() => {
    const measure = () => {
      setSize({ width: innerWidth, height: innerHeight });
    };
    addEventListener("resize", measure);
    return () => {
      removeEventListener("resize", measure);
    };
  }, []);
  return size;
}
