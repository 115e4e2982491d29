import { Component, type ReactNode } from "react";
import { SHELL_WORDS } from "../messages/shell.ts";
import { useMessages } from "../messages/use-messages.ts";
import { undo } from "../state/actions.ts";
import { Button } from "../ui/Button.tsx";

/** A broken part must not take the page with it: the scenario is in the store and in the browser's storage. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Crashed
        onRetry={() => {
          this.setState({ failed: false });
        }}
      />
    );
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const words = useMessages(SHELL_WORDS);
  return (
    <div role="alert" className="flex flex-col items-start gap-2 p-4">
      <strong className="font-medium">{words.crashed}</strong>
      <p className="text-muted">{words.crashedHelp}</p>
      <div className="flex gap-2">
        <Button variant="primary" onClick={onRetry}>
          {words.retry}
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
