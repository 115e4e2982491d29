import { Check, CircleX, Lock, MessageSquareText, TriangleAlert, WandSparkles } from "lucide-react";
import type { ReactNode } from "react";
import { EDITOR_WORDS } from "../messages/editor.ts";
import { PROBLEMS_WORDS } from "../messages/problems.ts";
import { useMessages } from "../messages/use-messages.ts";
import { IconButton } from "../ui/Button.tsx";
import { FORMAT_KEY, TAB_EXIT_KEY } from "./keys.ts";
import type { PolicyUsage } from "./policy-quota.ts";
import { SizeMeter } from "./SizeMeter.tsx";
import { useStatementSentences } from "./statement-sentences.ts";
import type { Findings } from "./use-diagnostics.ts";

/** The line under the editor: how many problems, the way out of it by keyboard, and its layout. */
export function EditorStatus({
  findings,
  usage,
  readOnly,
  onFormat,
  tools,
}: {
  readonly findings: Findings;
  /** Null where AWS states no quota. */
  readonly usage: PolicyUsage | null;
  readonly readOnly: boolean;
  readonly onFormat: () => void;
  /** More buttons for the same row. */
  readonly tools: ReactNode;
}) {
  const words = useMessages(EDITOR_WORDS);
  const [sentences, showSentences] = useStatementSentences();
  return (
    <footer className="flex min-h-8 shrink-0 flex-wrap items-center gap-x-3 border-t border-line pr-1 pl-3 text-xs text-muted">
      <Counts findings={findings} />
      {usage === null ? null : <SizeMeter usage={usage} />}
      <span className="hidden @md:inline">{words.tabExit(TAB_EXIT_KEY)}</span>
      <div className="ml-auto flex shrink-0 items-center">
        {tools}
        <IconButton
          size="sm"
          label={words.sentences}
          aria-pressed={sentences}
          className={sentences ? "text-accent" : "text-muted"}
          icon={<MessageSquareText size={14} aria-hidden />}
          onClick={() => {
            showSentences(!sentences);
          }}
        />
        {readOnly ? (
          <span className="flex shrink-0 items-center gap-1 pr-2" title={words.awsManaged}>
            <Lock size={12} aria-hidden />
            {words.readOnly}
          </span>
        ) : (
          <IconButton
            size="sm"
            label={words.actions.format}
            shortcut={FORMAT_KEY}
            icon={<WandSparkles size={14} aria-hidden />}
            onClick={onFormat}
          />
        )}
      </div>
    </footer>
  );
}

function Counts({ findings: { list, isRead } }: { readonly findings: Findings }) {
  const words = useMessages(EDITOR_WORDS);
  const { reading } = useMessages(PROBLEMS_WORDS);
  if (!isRead) return <span className="shrink-0">{reading}</span>;
  const count = (severity: string) =>
    list.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  const errors = count("error");
  const warnings = count("warning") + count("security-warning");
  return (
    <span className="flex shrink-0 items-center gap-1.5">
      <WorstIcon total={list.length} errors={errors} warnings={warnings} />
      {list.length === 0
        ? words.noProblems
        : words.counts(errors, warnings, list.length - errors - warnings)}
    </span>
  );
}

function WorstIcon({
  total,
  errors,
  warnings,
}: {
  readonly total: number;
  readonly errors: number;
  readonly warnings: number;
}) {
  if (errors > 0) return <CircleX size={12} aria-hidden className="text-danger" />;
  if (warnings > 0) return <TriangleAlert size={12} aria-hidden className="text-warning" />;
  return total === 0 ? <Check size={12} aria-hidden /> : null;
}
