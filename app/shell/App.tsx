import { lazy, Suspense, useEffect } from "react";
import type { DocumentId } from "#core";
import { Canvas } from "../graph/Canvas.tsx";
import { GraphTasks } from "../graph/GraphTasks.tsx";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Outline } from "../outline/Outline.tsx";
import { RequestBar } from "../request/RequestBar.tsx";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { TooltipLayer } from "../ui/TooltipLayer.tsx";
import { describeStep } from "./describe-step.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Header } from "./Header.tsx";
import { LoadBoundary } from "./LoadBoundary.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { OpenDialog } from "./OpenDialog.tsx";
import { listenForShortcuts } from "./shortcuts.ts";
import { useMedia } from "./use-media.ts";
import { type Parts, Workspace } from "./Workspace.tsx";

const PhoneWorkspace = lazy(async () => ({
  default: (await import("./PhoneWorkspace.tsx")).PhoneWorkspace,
}));
const Inspector = lazy(async () => ({
  default: (await import("../inspector/Inspector.tsx")).Inspector,
}));
const PolicyEditor = lazy(async () => ({
  default: (await import("../editor/PolicyEditor.tsx")).PolicyEditor,
}));
const EvaluationPanel = lazy(async () => ({
  default: (await import("../player/EvaluationPanel.tsx")).EvaluationPanel,
}));

const CommandsPanel = lazy(async () => ({
  default: (await import("../request/commands/CommandsPanel.tsx")).CommandsPanel,
}));
const ProblemsPanel = lazy(async () => ({
  default: (await import("../problems/ProblemsPanel.tsx")).ProblemsPanel,
}));

const selectAnnouncement = (state: PlaygroundState) => state.announcement;

export function App() {
  const words = useMessages(SHELL_WORDS);
  const narrow = useMedia("(max-width: 767px)");
  useEffect(listenForShortcuts, []);
  const parts: Parts = {
    outline: <Outline onActivate={focusInspector} />,
    canvas: (
      <ErrorBoundary>
        <Canvas />
      </ErrorBoundary>
    ),
    inspector: (
      <div id="inspector" tabIndex={-1} className="h-full min-h-0 overflow-auto bg-surface">
        <ErrorBoundary>
          <Suspense>
            <Inspector editor={renderEditor} />
          </Suspense>
        </ErrorBoundary>
      </div>
    ),
    request: (
      <div id="request" tabIndex={-1}>
        <ErrorBoundary>
          <RequestBar />
        </ErrorBoundary>
      </div>
    ),
    evaluation: (
      <ErrorBoundary>
        <Suspense>
          <EvaluationPanel />
        </Suspense>
      </ErrorBoundary>
    ),
    commands: (
      <ErrorBoundary>
        <Suspense>
          <CommandsPanel />
        </Suspense>
      </ErrorBoundary>
    ),
    problems: (
      <ErrorBoundary>
        <Suspense fallback={<div className="h-7 shrink-0 border-t border-line" />}>
          <ProblemsPanel />
        </Suspense>
      </ErrorBoundary>
    ),
  };
  return (
    <div className="flex h-dvh flex-col">
      <SkipLink target="request">{words.skipToRequest}</SkipLink>
      {narrow ? null : <SkipLink target="canvas">{words.skipToCanvas}</SkipLink>}
      <Header />
      <NoticeBar />
      <main className="flex min-h-0 flex-1 flex-col">
        {narrow ? (
          <ErrorBoundary>
            <Suspense>
              <PhoneWorkspace {...parts} />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <Workspace {...parts} />
        )}
      </main>
      <OpenDialog />
      <LoadBoundary>
        <GraphTasks describeStep={describeStep} />
      </LoadBoundary>
      <TooltipLayer />
      <Announcer />
    </div>
  );
}

function renderEditor(documentId: DocumentId, beside = false) {
  return <PolicyEditor documentId={documentId} beside={beside} />;
}

function focusInspector(): void {
  document.getElementById("inspector")?.focus();
}

/** Fragments carry scenarios here, so skipping moves the focus itself. */
function SkipLink({ target, children }: { readonly target: string; readonly children: string }) {
  return (
    <a
      href={`#${target}`}
      className="absolute top-1 left-1 z-50 -translate-y-20 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}

/** What a change did, for those who hear the page. */
function Announcer() {
  const announcement = useStore(selectAnnouncement);
  return (
    <div aria-live="polite" className="sr-only">
      {announcement}
    </div>
  );
}
