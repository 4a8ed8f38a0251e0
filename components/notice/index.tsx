import './notice.css';
import type { ComponentChildren } from 'preact';
import { Glyph, LeadLine } from '#components/glyph';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  /** The lead has touched ground: the page was read. */
  readonly read: boolean;
  readonly choices?: ComponentChildren;
}

/** A whole screen for "nothing to show": a small drawing, one sentence, what can be done. */
export function EmptyState({ title, children, read, choices }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <LeadLine read={read} />
      <h2>{title}</h2>
      <p dir="auto">{children}</p>
      {choices && <div class="choices">{choices}</div>}
    </div>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly glyph?: 'info' | 'clock';
  readonly actions?: ComponentChildren;
}

/** Something to know above what is shown; what is shown stays. */
export function Notice({ title, children, glyph = 'info', actions }: NoticeProps) {
  return (
    <div class="notice">
      <Glyph name={glyph} />
      <div>
        <b>{title}</b>
        <div dir="auto">{children}</div>
        {actions && <div class="actions">{actions}</div>}
      </div>
    </div>
  );
}
