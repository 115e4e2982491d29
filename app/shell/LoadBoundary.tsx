import { Component, type ReactNode } from "react";
import { notify } from "../state/actions.ts";

/** A part that is fetched when it is asked for, and may not come: the page stays, without it, and says so. */
export class LoadBoundary extends Component<
  { readonly children: ReactNode; readonly onFail?: () => void },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    notify({ kind: "not-loaded" });
    this.props.onFail?.();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
