import './settings-form.css';
import { Button, Segmented, Select } from '#components/controls';
import { Setting } from '#components/options-frame';
import { aboutText, type ReferenceBook } from '#components/reference-book';
import { VerdictBadge, verdictOrder } from '#components/verdict';
import { words } from '#components/words';
import { claimKey } from '#schema/hidden';
import { type LanguageChoice, languages } from '#schema/language';
import type { Verdict } from '#schema/report';
import type { Hiding, Settings, SettingsChange } from '#schema/settings';

const say = words.settings;

const languageOptions: readonly (readonly [LanguageChoice, string])[] = [
  ['browser', say.browser],
  ...languages.map((language) => [language, ownName(language)] as const),
];

/** A language in its own words, for a reader who understands no other. */
function ownName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

interface ReadingPageProps {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
  /** Names of what the hidden claims are about. */
  readonly book: ReferenceBook;
  readonly onShow: (hiding: Hiding) => void;
}

/** How much is marked, and how it looks. */
export function ReadingPage({ settings, onChange, book, onShow }: ReadingPageProps) {
  const { marks, theme, language, hiddenVerdicts } = settings;
  const marksOptions = [
    ['all', say.all],
    ['differing', say.differing],
    ['none', say.none],
  ] as const;
  const themes = [
    ['system', say.system],
    ['light', say.light],
    ['dark', say.dark],
  ] as const;
  const setShown = (verdict: Verdict, shown: boolean) =>
    onChange({ hiddenVerdicts: [...hiddenVerdicts.filter((other) => other !== verdict), ...(shown ? [] : [verdict])] });
  return (
    <>
      <h1>{words.options.reading}</h1>
      <div class="settings">
        <Setting
          title={say.marks}
          control={
            <Segmented
              name={say.marks}
              value={marks}
              options={marksOptions}
              onChange={(value) => onChange({ marks: value })}
            />
          }
        >
          {say.marksMore}
        </Setting>
        <Setting
          title={say.verdicts}
          control={
            <fieldset class="verdict-choice">
              <legend class="unseen">{say.verdicts}</legend>
              {verdictOrder.map((verdict) => (
                <label key={verdict}>
                  <input
                    type="checkbox"
                    checked={!hiddenVerdicts.includes(verdict)}
                    onChange={(event) => setShown(verdict, event.currentTarget.checked)}
                  />
                  <VerdictBadge verdict={verdict} />
                </label>
              ))}
            </fieldset>
          }
        >
          {say.verdictsMore}
        </Setting>
        <Setting
          title={say.theme}
          control={
            <Segmented
              name={say.theme}
              value={theme}
              options={themes}
              onChange={(value) => onChange({ theme: value })}
            />
          }
        />
        <Setting
          title={say.language}
          control={
            <Select
              name={say.language}
              value={language}
              options={languageOptions}
              onChange={(value) => onChange({ language: value })}
            />
          }
        >
          {say.languageMore}
        </Setting>
      </div>
      <HiddenList settings={settings} book={book} onShow={onShow} />
    </>
  );
}

type HiddenListProps = Pick<ReadingPageProps, 'settings' | 'book' | 'onShow'>;

/** What the reader took out of the marks, each with its way back. */
function HiddenList({ settings: { hiddenClaims, unmarkedSites }, book, onShow }: HiddenListProps) {
  const back = (name: string, hiding: Hiding) => (
    <Button look="quiet" label={words.hide.showThis(name)} onClick={() => onShow(hiding)}>
      {words.hide.show}
    </Button>
  );
  return (
    <>
      <h2>{words.hide.list}</h2>
      {hiddenClaims.length + unmarkedSites.length === 0 && <p class="none">{words.hide.none}</p>}
      {hiddenClaims.map((claim) => (
        <Setting key={claimKey(claim)} title={claim.quote} control={back(claim.quote, { what: 'claim', claim })}>
          {aboutText(claim, book)}
        </Setting>
      ))}
      {unmarkedSites.map((site) => (
        <Setting key={site} title={site} control={back(site, { what: 'site', site })} />
      ))}
    </>
  );
}
