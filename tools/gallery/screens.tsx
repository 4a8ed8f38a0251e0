import type { JSX } from 'preact';
import { AboutPage } from '#components/about-page';
import { FactPage } from '#components/fact-page';
import { FactsPage } from '#components/fact-table';
import { OptionsFrame, type OptionsPage } from '#components/options-frame';
import { EarlierPacks, PackFacts, UpdateForm } from '#components/pack-panel';
import { PrivacyPage } from '#components/privacy-page';
import { ReadingScreen } from '#components/reading';
import { openBook } from '#components/reference-book';
import { ReadingPage } from '#components/settings-form';
import { ShortcutsPage } from '#components/shortcuts-page';
import { SitesPage } from '#components/site-list';
import { UpdateReview } from '#components/update-review';
import { WelcomeScreen } from '#components/welcome';
import { words } from '#components/words';
import { exporters } from '#engine/export';
import type { PackSummary, TabState, UpdatePreview } from '#schema/message';
import type { CheckedClaim, Report } from '#schema/report';
import type { Settings } from '#schema/settings';
import { sampleText } from '../../ui/welcome/sample.ts';
import type { Samples } from './samples.ts';

const nothing = () => undefined;
const actions = {
  show: nothing,
  copy: nothing,
  check: nothing,
  always: nothing,
  setSite: nothing,
  openOptions: nothing,
  newsSeen: nothing,
  openPanel: nothing,
  exporting: { formats: exporters, save: nothing },
};

/** Every screen by name. A popup is as wide as the window; `width` of the shot decides. */
export function screens(samples: Samples): Record<string, () => JSX.Element> {
  const { report, summary } = samples;
  const reading = (state: TabState, more: { pack?: PackSummary; panel?: boolean; news?: string } = {}) => (
    <ReadingScreen
      state={state}
      book={openBook(samples.references)}
      pack={more.pack ?? summary}
      panel={more.panel ?? false}
      news={more.news}
      site={{ host: 'northgatepost.example', on: state.state !== 'not-allowed' }}
      actions={actions}
    />
  );
  const state = (of: Report): TabState => ({ state: 'report', report: of });
  const expired = { ...summary, expired: true, expires: '2026-03-01' };
  return {
    popup: () => reading(state(report)),
    'popup-one': () => reading(state({ ...report, claims: report.claims.slice(1, 2), internalConflicts: [] })),
    'popup-none': () => reading(state({ ...report, claims: [], internalConflicts: [] })),
    'popup-sixty': () => reading(state({ ...report, claims: sixty(report.claims) }), { pack: expired }),
    'popup-long': () => reading(state({ ...report, claims: report.claims.slice(2, 6).map(longWords) })),
    'popup-checking': () => reading({ state: 'checking' }),
    'popup-no-topic': () => reading({ state: 'no-topic' }),
    'popup-not-allowed': () => reading({ state: 'not-allowed', host: 'lokalblatt-donaudampfschifffahrt.example' }),
    'popup-unreadable': () => reading({ state: 'unreadable' }),
    'popup-failed': () => reading({ state: 'failed', reason: 'The page did not answer.' }),
    'popup-news': () => reading({ state: 'no-topic' }, { news: '0.1.0' }),
    panel: () => reading(state(report), { panel: true }),
    welcome: () => (
      <WelcomeScreen
        sample={{ text: sampleText, report: samples.welcome, book: openBook(samples.pack) }}
        sites={{ all: 160, missing: 3 }}
        topic={summary.topic}
        sitesHref="#sites"
        onStart={nothing}
      />
    ),
    ...optionsScreens(samples),
  };
}

/** Words that no line has room for, as German and addresses have them. */
function longWords(claim: CheckedClaim): CheckedClaim {
  const quote = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente';
  return { ...claim, quote, subject: 'donaudampfschifffahrtselektrizitätenhauptbetriebswerk', sentence: `${quote}.` };
}

/** As many claims as the longest articles have: the sample's, again and again, with their figures changed. */
function sixty(claims: readonly CheckedClaim[]): CheckedClaim[] {
  return Array.from({ length: 60 }, (_, index) => {
    const claim = claims[index % claims.length] as CheckedClaim;
    const by = Math.floor(index / claims.length) * 1600;
    const quote = by > 0 ? `${claim.quote} (${index})` : claim.quote;
    return {
      ...claim,
      id: `${claim.id}-${index}`,
      quote,
      start: claim.start + by,
      end: claim.end + by,
      approx: by > 0,
    };
  });
}

function optionsScreens({ pack, summary }: Samples): Record<string, () => JSX.Element> {
  const book = openBook(pack);
  const page = (name: OptionsPage, content: JSX.Element) => () => <OptionsFrame page={name}>{content}</OptionsFrame>;
  const href = (fact?: string) => (fact ? `#facts/${fact}` : '#facts');
  const fact = (id: string) => book.fact(id) ?? book.facts[0];
  const data = (preview?: UpdatePreview, of = summary) => (
    <>
      <h1>{words.options.data}</h1>
      <p class="lede">{words.pack.lede}</p>
      <PackFacts pack={of} />
      <UpdateForm feed="https://data.example/pack.json" busy={false} onUrl={nothing} onFile={nothing} />
      {preview && (
        <UpdateReview preview={preview} now={book} next={book} busy={false} onTake={nothing} onDismiss={nothing} />
      )}
      <EarlierPacks pack={of} busy={false} onUndo={nothing} onBundled={nothing} />
    </>
  );
  const [first, second, third, ...more] = book.facts
    .filter(({ metric }) => metric.endsWith('cost'))
    .map(({ id }) => id);
  const newer: UpdatePreview = {
    outcome: 'newer',
    summary: { ...summary, version: 15, issued: '2025-11-10' },
    added: [first ?? '', ...more.slice(0, 6)],
    changed: [{ fact: second ?? '', from: '$1.10', to: '$0.42' }],
    retired: [third ?? ''],
    effect: [{ from: 'unreferenced', to: 'consistent', claims: 1 }],
  };
  const refused: UpdatePreview = {
    outcome: 'refused',
    reason: 'Expected a number, received a string.',
    place: 'facts, entry 12, value, min',
  };
  const chosen: PackSummary = {
    ...summary,
    version: 15,
    origin: 'url',
    from: 'https://data.example/pack.json',
    previous: 14,
  };
  const onePage = (id: string) => {
    const shown = fact(id);
    return shown ? <FactPage fact={shown} book={book} href={href} copy={nothing} /> : <p />;
  };
  const settings: Settings = {
    marks: 'differing',
    theme: 'system',
    language: 'browser',
    hiddenVerdicts: [],
    addedSites: [],
    blockedSites: [],
    hiddenClaims: [],
    unmarkedSites: [],
    remember: true,
  };
  const sites = {
    defaults: ['apnews.com', 'bbc.com', 'lemonde.fr', 'spiegel.de'].map((site, n) => ({ site, granted: n !== 2 })),
    added: [{ site: 'northgatepost.example', granted: true }],
    blocked: ['intranet.example'],
  };
  const shortcuts = [
    { name: 'next', description: 'Go to the next claim', keys: 'Alt+N' },
    { name: 'panel', description: 'Open the side panel', keys: 'Alt+Shift+S' },
    { name: 'check', description: 'Check the selected words, or else this page', keys: '' },
  ];
  return {
    'options-data': page('data', data()),
    'options-update': page('data', data(newer, chosen)),
    'options-refused': page('data', data(refused)),
    'options-facts': page('facts', <FactsPage book={book} sources={pack.sources.length} href={href} />),
    'options-fact': page('facts', onePage('deepseek-r1.training-cost')),
    'options-fact-disputed': page('facts', onePage('deepseek.chip-stockpile.hopper-50k')),
    'options-sites': page('sites', <SitesPage sites={sites} onChoose={nothing} />),
    'options-reading': page(
      'reading',
      <ReadingPage settings={settings} book={book} onShow={nothing} onChange={nothing} />,
    ),
    'options-privacy': page(
      'privacy',
      <PrivacyPage
        pack={summary}
        kept={{ settings: 2100, data: 412_000, reports: 3, reportBytes: 51_200, articles: 24, articleBytes: 31_000 }}
        remember={settings.remember}
        onRemember={nothing}
        onForgetArticles={nothing}
        told=""
        onReset={nothing}
        onForget={nothing}
      />,
    ),
    'options-shortcuts': page('shortcuts', <ShortcutsPage shortcuts={shortcuts} onChange={nothing} />),
    'options-about': page('about', <AboutPage version="0.1.0" pack={summary} facts="#facts" welcome="#welcome" />),
  };
}
