import './about-page.css';
import { date } from '#components/format';
import { Setting } from '#components/options-frame';
import { VerdictBadge, verdictLooks, verdictOrder } from '#components/verdict';
import { words } from '#components/words';
import type { PackSummary } from '#schema/message';

const say = words.about;

interface AboutPageProps {
  /** Of the extension. */
  readonly version: string;
  readonly pack: PackSummary;
  /** Addresses of our own pages. */
  readonly facts: string;
  readonly welcome: string;
}

/** Version, licences, and what the verdicts mean. */
export function AboutPage({ version, pack, facts, welcome }: AboutPageProps) {
  return (
    <>
      <h1>{words.options.about}</h1>
      <div class="settings">
        <Setting
          title={say.version(version)}
          control={
            <a href="https://opensource.org/license/mit" target="_blank" rel="noreferrer">
              {say.licence}
              <span class="unseen"> ({words.claim.newTab})</span>
            </a>
          }
        >
          {say.more}
        </Setting>
        <Setting title={words.pack.version(pack.title, pack.version)} control={<a href={facts}>{say.sources}</a>}>
          {`${words.reading.dataOf(date(pack.issued))}. ${say.data(pack.license)}`}
        </Setting>
        <Setting title={say.welcome} control={<a href={welcome}>{say.open}</a>}>
          {say.welcomeMore}
        </Setting>
      </div>
      <h2>{say.verdicts}</h2>
      <VerdictLegend />
    </>
  );
}

/** The five verdicts and what each means. */
export function VerdictLegend() {
  return (
    <dl class="legend">
      {verdictOrder.map((verdict) => (
        <div key={verdict}>
          <dt>
            <VerdictBadge verdict={verdict} />
          </dt>
          <dd>{verdictLooks[verdict].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
