import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Switch } from '#components/controls';
import { size } from '#components/format';
import { Setting } from '#components/options-frame';
import { words } from '#components/words';
import { limits } from '#schema/limits';
import type { Kept, PackSummary } from '#schema/message';

const say = words.privacy;

interface PrivacyPageProps {
  readonly pack: PackSummary;
  /** How much is kept, as soon as it is known. */
  readonly kept: Kept | undefined;
  /** What the last press of a button came to. */
  readonly told: string;
  readonly onReset: () => void;
  readonly onForget: () => void;
  /** Whether what articles said is kept. */
  readonly remember: boolean;
  readonly onRemember: (on: boolean) => void;
  readonly onForgetArticles: () => void;
}

/** What leaves the browser (nothing), what is kept in it, and how to be rid of it. */
export function PrivacyPage({ pack, kept, told, onReset, onForget, ...memory }: PrivacyPageProps) {
  const { settings = 0, data = 0, reports = 0, reportBytes = 0 } = kept ?? {};
  return (
    <>
      <h1>{words.options.privacy}</h1>
      <p class="lede">{say.lede}</p>
      <h2>{say.kept}</h2>
      <Setting title={say.settings} control={<AskedButton label={say.reset} onSure={onReset} />}>
        {say.settingsMore(size(settings))}
      </Setting>
      <Setting title={say.pack} control={<AskedButton label={say.forget} onSure={onForget} />}>
        {say.packMore(pack.counts.facts, size(data))}
      </Setting>
      <Setting title={say.reports}>{say.reportsMore(reports, size(reportBytes))}</Setting>
      <Memory kept={kept} {...memory} />
      <Setting title={say.never}>{say.neverMore}</Setting>
      <p class="told" role="status">
        {told}
      </p>
    </>
  );
}

type MemoryProps = Pick<PrivacyPageProps, 'kept' | 'remember' | 'onRemember' | 'onForgetArticles'>;

/** What articles said: kept only if switched on, cleared by one click. */
function Memory({ kept, remember, onRemember, onForgetArticles }: MemoryProps) {
  const { articles = 0, articleBytes = 0 } = kept ?? {};
  const control = (
    <>
      <Switch on={remember} onChange={onRemember}>
        {say.remember}
      </Switch>
      <Button label={`${say.clear}: ${say.articles}`} onClick={onForgetArticles}>
        {say.clear}
      </Button>
    </>
  );
  return (
    <Setting title={say.articles} control={control}>
      {say.articlesMore(limits.memoryArticles, limits.memoryDays)}{' '}
      {articles > 0 && say.articlesKept(articles, size(articleBytes))}
    </Setting>
  );
}

/** A button that asks once before it does what cannot be undone. */
function AskedButton({ label, onSure }: { label: string; onSure: () => void }) {
  const [asking, ask] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The pressed button is gone: its place takes the focus along.
    if (asking !== wasAsking.current) place.current?.querySelector('button')?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const sure = () => {
    ask(false);
    onSure();
  };
  return (
    <span class="asked" ref={place}>
      {asking ? (
        <>
          <Button look="primary" label={`${say.sure}: ${label}`} onClick={sure}>
            {say.sure}
          </Button>
          <Button look="quiet" onClick={() => ask(false)}>
            {say.keep}
          </Button>
        </>
      ) : (
        <Button onClick={() => ask(true)}>{label}</Button>
      )}
    </span>
  );
}
