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
  /** The address of the facts. */
  readonly facts: string;
}

/** Version, licences, and what the verdicts mean. */
export function AboutPage({ version, pack, facts }: AboutPageProps) {
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
      </div>
      <h2>{say.verdicts}</h2>
      <VerdictLegend />
    </>
  );
}

function VerdictLegend() {
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
