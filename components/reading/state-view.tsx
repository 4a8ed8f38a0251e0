import { Button } from '#components/controls';
import { EmptyState, Notice } from '#components/notice';
import { words } from '#components/words';
import type { TabState } from '#schema/message';
import type { ReadingActions } from './index.tsx';

interface StateViewProps {
  readonly state: TabState;
  readonly topic: string | undefined;
  readonly told: string | undefined;
  readonly actions: ReadingActions;
}

const say = words.state;

/** Every state of a tab that has no claims to list. */
export function StateView({ state, topic = '', told, actions }: StateViewProps) {
  return (
    <div role="status">
      <Message state={state} topic={topic} told={told} actions={actions} />
    </div>
  );
}

function Message({ state, topic, told, actions }: StateViewProps & { topic: string }) {
  switch (state.state) {
    case 'checking':
      return <Checking />;
    case 'report':
      return (
        <EmptyState title={say.noClaims(topic)} read>
          {say.noClaimsMore}
        </EmptyState>
      );
    case 'no-topic':
      return (
        <EmptyState title={say.noTopic(topic)} read>
          {say.noTopicMore}
        </EmptyState>
      );
    case 'not-allowed':
      return <NotAllowed host={state.host} blocked={state.blocked ?? false} told={told} actions={actions} />;
    case 'unreadable':
      return (
        <EmptyState title={say.unreadable} read={false}>
          {say.unreadableMore}
        </EmptyState>
      );
    case 'failed':
      return <Failed reason={state.reason} actions={actions} />;
  }
}

function Checking() {
  return (
    <div class="checking">
      <p class="summary-count">{say.checking}</p>
      <p class="summary-parts">{say.checkingMore}</p>
      <div class="skeleton" />
      <div class="skeleton" />
      <div class="skeleton" />
    </div>
  );
}

interface NotAllowedProps {
  readonly host: string | undefined;
  /** The reader chose never to have the site read. */
  readonly blocked: boolean;
  readonly told: string | undefined;
  readonly actions: ReadingActions;
}

function NotAllowed({ host, blocked, told, actions }: NotAllowedProps) {
  const choices = (
    <>
      <Button look="primary" large onClick={actions.check}>
        {say.check}
      </Button>
      {host && (
        <Button look="quiet" onClick={actions.always}>
          {say.always}
        </Button>
      )}
    </>
  );
  return (
    <EmptyState title={say.notAllowed} read={false} choices={choices}>
      {told ?? whyNot(host, blocked)}
    </EmptyState>
  );
}

function whyNot(host: string | undefined, blocked: boolean): string {
  if (!host) return say.notAllowedAny;
  return blocked ? say.blocked(host) : say.notAllowedMore(host);
}

function Failed({ reason, actions }: { reason: string; actions: ReadingActions }) {
  return (
    <Notice
      title={say.failed}
      actions={
        <>
          <Button onClick={actions.check}>{say.again}</Button>
          <Button look="quiet" onClick={() => actions.copy(reason)}>
            {say.details}
          </Button>
        </>
      }
    >
      {say.failedMore}
    </Notice>
  );
}
