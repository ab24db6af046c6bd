import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from './Notice.tsx';

/** Keeps a fault of the panel from leaving it blank: drafts are on the disk, so beginning again loses nothing. */
export class PanelBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main>
        <Notice title="The panel stumbled over something on this page">
          <p>What was saved is safe and what you were typing is kept.</p>
          <div>
            <Button onClick={() => this.setState({ failed: false })}>Try again</Button>
          </div>
        </Notice>
      </main>
    );
  }
}
