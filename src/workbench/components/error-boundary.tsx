// Catches what a view throws while it is drawn, so that a mistake in one report never leaves a blank page.
import { Component, type ReactNode } from 'react';
import { Problem } from '../api/ask-api.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** Give it a new `key` to let the view try again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { problem: Problem | null }> {
  override state = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    const message = `this view cannot be drawn: ${error instanceof Error ? error.message : String(error)}`;
    return {
      problem: new Problem({ code: 'view-failed', message, hint: 'load the page again; the record is unharmed' }),
    };
  }

  override render() {
    return this.state.problem ? <ProblemNotice problem={this.state.problem} /> : this.props.children;
  }
}
