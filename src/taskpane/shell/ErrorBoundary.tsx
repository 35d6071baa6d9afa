import { Component, type ReactNode } from "react";
import { LanguageContext } from "../parts/language";
import { FallbackScreen } from "./FallbackScreen";

/** Catches an error in the pane, so that the user reads what is wrong instead of seeing an empty surface. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { failureTitle, failureExplanation } = this.context.texts.general;
    return (
      <FallbackScreen
        title={failureTitle}
        explanation={failureExplanation}
        details={`${error.name}: ${error.message}`}
        reload
      />
    );
  }
}
