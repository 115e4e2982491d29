import { useEffect, useRef } from "react";
import { useStore as useAnyStore } from "zustand";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { commandsPanel } from "../state/commands-panel.ts";
import { type PanelName, shownPanel, showPanel } from "../state/shown-panel.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { Tabs } from "../ui/Tabs.tsx";
import type { Parts } from "./Workspace.tsx";

const TABS: readonly PanelName[] = ["outline", "canvas", "inspector"];

const selectSent = (state: PlaygroundState) => state.playback.sent;

/** The same parts on a narrow screen: one of three at a time, with the request and its verdict below. */
export function PhoneWorkspace(parts: Parts) {
  const words = useMessages(SHELL_WORDS);
  const selected = useAnyStore(shownPanel, ({ panel }) => panel);
  const sent = useStore(selectSent);
  const showsCommands = useAnyStore(commandsPanel, ({ isOpen }) => isOpen);
  const evaluation = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sent) evaluation.current?.scrollIntoView({ block: "start" });
  }, [sent]);
  return (
    <>
      <div className="min-h-0 flex-1 overflow-auto">
        <div className="flex h-[56dvh] min-h-80 flex-col border-b border-line">
          <Tabs
            label={words.panels}
            tabs={TABS.map((id) => ({ id, label: words[id] }))}
            selected={selected}
            onSelect={(id) => {
              showPanel(TABS.find((tab) => tab === id) ?? "canvas");
            }}
          >
            {parts[selected]}
          </Tabs>
        </div>
        {parts.request}
        {showsCommands ? parts.commands : null}
        <div ref={evaluation}>{parts.evaluation}</div>
      </div>
      {parts.problems}
    </>
  );
}
