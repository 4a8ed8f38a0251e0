/** Checks what the reader selected, on any page, and shows it in a card beside the selection. Nothing of it is kept. */

import { compileLexicon, documentFromText, spot } from '#engine';
import { type SpotterSetup, spotterSetup } from '#schema/message';
import { type Report, report as reportSchema } from '#schema/report';
import type { Card } from '../card/card.ts';
import type { CardNote } from '../card/drawn-card.tsx';
import { providedCompany } from '../card/meeting.ts';
import { cite } from '../cite.ts';
import { ask } from '../link.ts';
import { readMetadata } from '../read/metadata.ts';
import { SelectedWords, wholeSelection } from './selected-words.ts';
import type { Selected } from './selection.ts';

export class SelectionCheck {
  #card: Card | undefined;
  /** The selection that was asked about last. */
  #wanted: Selected | undefined;

  async check(selected: Selected): Promise<void> {
    this.end();
    this.#wanted = selected;
    const setup = await ask({ kind: 'words-needed' }, spotterSetup);
    if (!setup) return;
    const report = await reportOn(selected.text, setup);
    if (this.#wanted === selected) this.#show(selected, setup, report);
  }

  end(): void {
    this.#wanted = undefined;
    this.#card?.end();
    this.#card = undefined;
  }

  #show({ range }: Selected, setup: SpotterSetup, report: Report | undefined): void {
    const claims = report?.claims ?? [];
    const words = new SelectedWords(range, claims);
    const card = providedCompany()?.card({
      prefix: setup.highlightPrefix,
      words,
      cite: (claim) => cite(claim, setup.lexicon),
      closed: () => this.end(),
    });
    if (!card) return;
    this.#card = card;
    card.update(report, setup.settings.theme);
    const [first] = claims;
    if (first) void card.open(first.id, true);
    else card.openNote(wholeSelection, noteOn(report, setup));
  }
}

/** A short text is taken as an excerpt, which need not name the topic. */
async function reportOn(text: string, { lexicon }: SpotterSetup): Promise<Report | undefined> {
  const page = readMetadata(document);
  const claims = spot(documentFromText(text, page), compileLexicon(lexicon, page.language));
  return ask({ kind: 'selection-spotted', page, claims }, reportSchema);
}

function noteOn(report: Report | undefined, { lexicon }: SpotterSetup): CardNote {
  if (!report) return { note: 'failed' };
  return { note: 'nothing', topic: lexicon.entities.find(({ id }) => id === lexicon.topic)?.name ?? '' };
}
