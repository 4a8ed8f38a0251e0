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

/** The rail with the pages of the options, each an address of its own, and the chosen one beside it. */
export function OptionsFrame({ page, children }: OptionsFrameProps) {
  return (
    <div class="options">
      <nav aria-label={words.options.pages}>
        <div class="rail">
          <Brand />
          <ul>
            {optionsPages.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === page ? 'page' : undefined}>
                  {words.options[name]}
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
