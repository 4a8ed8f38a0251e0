import './options-frame.css';
import type { ComponentChildren } from 'preact';
import { Brand } from '#components/glyph';
import { words } from '#components/words';

export const optionsPages = ['data', 'facts', 'sites', 'reading', 'privacy', 'shortcuts', 'about'] as const;
export type OptionsPage = (typeof optionsPages)[number];

interface OptionsFrameProps {
  readonly page: OptionsPage;
  readonly children: ComponentChildren;
}

const pageNames = optionsPages.map((page) => [page, words.options[page]] as const);

/** The pages of the options, and the chosen one. */
export const OptionsFrame = (props: OptionsFrameProps) => <PagesFrame pages={pageNames} {...props} />;

interface PagesFrameProps {
  readonly pages: readonly (readonly [page: string, name: string])[];
  readonly page: string;
  readonly children: ComponentChildren;
}

/** A rail with pages, each an address of its own, and the chosen one beside it. */
export function PagesFrame({ pages, page, children }: PagesFrameProps) {
  return (
    <div class="options">
      <nav aria-label={words.options.pages}>
        <div class="rail">
          <Brand />
          <ul>
            {pages.map(([address, name]) => (
              <li key={address}>
                <a href={`#${address}`} aria-current={address === page ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <main>{children}</main>
    </div>
  );
}

interface SettingProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly control?: ComponentChildren;
}

/** One line of a page of options: what it is, and its control at the end. */
export function Setting({ title, children, control }: SettingProps) {
  return (
    <div class="setting">
      <div>
        <b dir="auto">{title}</b>
        {children && <p dir="auto">{children}</p>}
      </div>
      {control && <div class="control">{control}</div>}
    </div>
  );
}

/** Terms and what they are, side by side. */
export function Facts({ of }: { of: readonly (readonly [term: string, what: ComponentChildren])[] }) {
  return (
    <dl class="facts-of">
      {of.map(([term, what]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{what}</dd>
        </div>
      ))}
    </dl>
  );
}
