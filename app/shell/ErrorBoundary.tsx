import { Component, type ReactNode } from "react";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { undo } from "../state/actions.ts";
import { Button } from "../ui/Button.tsx";

/** A broken part must not take the page with it: the scenario is in the store and in the browser's storage. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean; readonly retried: boolean }
> {
  override state = { failed: false, retried: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Crashed
        isHopeless={this.state.retried}
        onRetry={() => {
          this.setState({ failed: false, retried: true });
        }}
      />
    );
  }
}

interface CrashedProps {
  /** It was tried again already: React asks no second time for code that did not come. */
  readonly isHopeless: boolean;
  readonly onRetry: () => void;
}

function Crashed({ isHopeless, onRetry }: CrashedProps) {
  const words = useMessages(SHELL_WORDS);
  return (
    <div role="alert" className="flex flex-col items-start gap-2 p-4">
      <strong className="font-medium">{words.crashed}</strong>
      <p className="text-muted">{words.crashedHelp}</p>
      <div className="flex gap-2">
        <Button
          variant="primary"
          onClick={() => {
            if (isHopeless) location.reload();
            else onRetry();
          }}
        >
          {isHopeless ? words.reload : words.retry}
        </Button>
        <Button
          onClick={() => {
            undo();
            onRetry();
          }}
        >
          {words.undo}
        </Button>
      </div>
    </div>
  );
}
