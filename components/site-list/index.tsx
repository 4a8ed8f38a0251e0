import './site-list.css';
import { useState } from 'preact/hooks';
import { Button, Switch, TextField } from '#components/controls';
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
  const added = sites.added.filter(({ site }) => site !== ALL);
  return (
    <>
      <h1>{words.options.sites}</h1>
      <p class="lede">{say.lede}</p>
      <h2>{say.add}</h2>
      <AddSite onChoose={onChoose} />
      <Everywhere sites={sites} onChoose={onChoose} />
      <h2>{say.added}</h2>
      {added.length === 0 && <p class="none">{say.none}</p>}
      {added.map(({ site, granted }) => (
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

/** Stands for all sites. */
const ALL = '*';
const nameOf = (site: string): string => (site === ALL ? say.everywhere : site);

function Everywhere({ sites, onChoose }: SitesPageProps) {
  const chosen = sites.added.find(({ site }) => site === ALL);
  return (
    <Setting
      title={say.everywhere}
      control={
        <Switch on={chosen?.granted ?? false} onChange={(on) => onChoose(ALL, on ? 'always' : 'default')}>
          <span class="unseen">{say.everywhere}</span>
        </Switch>
      }
    >
      {chosen && !chosen.granted ? say.notGranted : say.everywhereMore}
    </Setting>
  );
}

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

/** The curated list, searched by name; each site can be taken out of it. */
function Standard({ sites, onChoose }: { sites: SiteList['defaults'] } & Pick<SitesPageProps, 'onChoose'>) {
  const [sought, seek] = useState('');
  const missing = sites.filter(({ granted }) => !granted);
  const shown = sites.filter(({ site }) => site.includes(sought.trim().toLowerCase()));
  return (
    <>
      <Setting title={say.standardMore(sites.length)}>{missing.length > 0 && say.missing(missing.length)}</Setting>
      <details class="site-names">
        <summary>{say.list}</summary>
        <TextField name={say.filter} value={sought} onInput={seek} keyboard="search" glyph="search" />
        <p class="unseen" role="status">
          {sought && say.found(shown.length)}
        </p>
        <ul>
          {shown.map((state) => (
            <StandardSite key={state.site} {...state} onChoose={onChoose} />
          ))}
        </ul>
      </details>
    </>
  );
}

function StandardSite({ site, granted, onChoose }: SiteList['defaults'][number] & Pick<SitesPageProps, 'onChoose'>) {
  return (
    <li class={granted ? undefined : 'missing'}>
      <span>{site}</span>
      {!granted && (
        <Button look="quiet" label={`${say.grant}: ${site}`} onClick={() => onChoose(site, 'always')}>
          {say.grant}
        </Button>
      )}
      <Button look="quiet" label={say.blockSite(site)} onClick={() => onChoose(site, 'never')}>
        {say.block}
      </Button>
    </li>
  );
}
