import './site-list.css';
import { useState } from 'preact/hooks';
import { Button, TextField } from '#components/controls';
import { Setting } from '#components/options-frame';
import { words } from '#components/words';
import type { SiteList } from '#schema/message';
import type { SiteChoice } from '#schema/settings';

const say = words.sites;

interface SitesPageProps {
  readonly sites: SiteList;
  readonly onChoose: (site: string, choice: SiteChoice) => void;
}

/** Where Sounding looks: the curated list, what the reader added, what is never read. */
export function SitesPage({ sites, onChoose }: SitesPageProps) {
  return (
    <>
      <h1>{words.options.sites}</h1>
      <p class="lede">{say.lede}</p>
      <h2>{say.add}</h2>
      <AddSite onChoose={onChoose} />
      <h2>{say.added}</h2>
      {sites.added.length === 0 && <p class="none">{say.none}</p>}
      {sites.added.map(({ site, granted }) => (
        <Setting key={site} title={nameOf(site)} control={<Given site={site} granted={granted} onChoose={onChoose} />}>
          {!granted && say.notGranted}
        </Setting>
      ))}
      <h2>{say.blocked}</h2>
      {sites.blocked.length === 0 && <p class="none">{say.none}</p>}
      {sites.blocked.map((site) => (
        <Setting key={site} title={nameOf(site)} control={<Remove site={site} onChoose={onChoose} />} />
      ))}
      <h2>{say.standard}</h2>
      <Standard sites={sites.defaults} onChoose={onChoose} />
    </>
  );
}

const nameOf = (site: string): string => (site === '*' ? say.everywhere : site);

/** What a reader typed or pasted, as the name of a site; undefined if it is none. */
export function siteName(typed: string): string | undefined {
  const text = typed.trim();
  const address = text.includes('://') ? text : `https://${text}`;
  if (!text || !URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  const isHost = /^[a-z0-9][a-z0-9.-]*$/.test(hostname) && hostname.includes('.');
  return isHost && /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : undefined;
}

function AddSite({ onChoose }: Pick<SitesPageProps, 'onChoose'>) {
  const [typed, type] = useState('');
  const [refused, refuse] = useState(false);
  const choose = (choice: SiteChoice) => {
    const site = siteName(typed);
    refuse(!site);
    if (!site) return;
    onChoose(site, choice);
    type('');
  };
  return (
    <>
      <div class="add-site">
        <TextField name={say.address} value={typed} onInput={type} keyboard="url" onEnter={() => choose('always')} />
        <Button large onClick={() => choose('always')}>
          {say.always}
        </Button>
        <Button large onClick={() => choose('never')}>
          {say.never}
        </Button>
      </div>
      <p class="told" role="status">
        {refused && say.bad}
      </p>
    </>
  );
}

interface ChosenSiteProps extends Pick<SitesPageProps, 'onChoose'> {
  readonly site: string;
}

function Remove({ site, onChoose }: ChosenSiteProps) {
  return (
    <Button look="quiet" label={say.removeSite(nameOf(site))} onClick={() => onChoose(site, 'default')}>
      {say.remove}
    </Button>
  );
}

function Given({ site, granted, onChoose }: ChosenSiteProps & { readonly granted: boolean }) {
  return (
    <>
      {!granted && (
        <Button label={`${say.grant}: ${nameOf(site)}`} onClick={() => onChoose(site, 'always')}>
          {say.grant}
        </Button>
      )}
      <Remove site={site} onChoose={onChoose} />
    </>
  );
}

function Standard({ sites, onChoose }: { sites: SiteList['defaults'] } & Pick<SitesPageProps, 'onChoose'>) {
  const missing = sites.filter(({ granted }) => !granted);
  return (
    <>
      <Setting title={say.standardMore(sites.length)}>{missing.length > 0 && say.missing(missing.length)}</Setting>
      <details class="site-names">
        <summary>{say.list}</summary>
        <ul>
          {sites.map(({ site, granted }) => (
            <li key={site} class={granted ? undefined : 'missing'}>
              {site}
              {!granted && (
                <Button look="quiet" label={`${say.grant}: ${site}`} onClick={() => onChoose(site, 'always')}>
                  {say.grant}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
