import { Component, type ReactNode } from "react";
import { onFault } from "../parts/fault";
import { LanguageContext } from "../parts/language";
import { FallbackScreen } from "./FallbackScreen";

interface State {
  /** The first fault; later ones may follow from it. */
  fault: { error: unknown } | null;
}

/** Shows a fault of the add-in, from a component, a store or anywhere else, instead of going on after it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: State = { fault: null };
  private stop: (() => void) | undefined;

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } };
  }

  override componentDidMount() {
    this.stop = onFault((error) => this.setState(({ fault }) => ({ fault: fault ?? { error } })));
  }

  override componentWillUnmount() {
    this.stop?.();
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    const { failureTitle, failureExplanation } = this.context.texts.general;
    return <FallbackScreen title={failureTitle} explanation={failureExplanation} fault={fault} reload />;
  }
}
