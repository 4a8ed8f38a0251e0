/**
 * What this page knows, and the order of things:
 *
 *     begin     ask for the words -> read -> spot -> send the claims -> report -> mark
 *     change    read what changed -> spot what is new -> send if the claims are others -> mark
 *     message   another report or other settings -> mark; other words -> begin again
 *
 * One step at a time: a step that comes in between waits for the one before.
 */

import * as z from 'zod/mini';
import { compileLexicon, type Lexicon } from '#engine';
import { type References, type SpotterSetup, spotterSetup, type TabMessage } from '#schema/message';
import { type CheckedClaim, type Report, report as reportSchema } from '#schema/report';
import type { Along, Panel } from './along/along.ts';
import { Article } from './article.ts';
import type { Card } from './card/card.ts';
import { providedCompany } from './card/meeting.ts';
import { cite } from './cite.ts';
import { ask, isOrphan } from './link.ts';
import { Marks } from './mark/marks.ts';
import { locate } from './mark/words.ts';
import { type Gathered, gather, spotEntries } from './spotting.ts';
import { watchAppearance } from './watch/appearance.ts';
import { watchChanges } from './watch/changes.ts';
import { watchNavigation, watchReturn } from './watch/navigation.ts';

/** Answers that say nothing. */
const done = z.unknown();

/** What is set up once the background has answered. */
interface Ready {
  readonly lexicon: Lexicon;
  readonly marks: Marks;
  readonly card: Card;
  readonly article: Article;
  settings: SpotterSetup['settings'];
}

/** What a session is told. */
export type SessionMessage = Extract<
  TabMessage,
  { kind: 'show-claim' | 'step-claim' | 'report-changed' | 'settings-changed' }
>;

export class Session {
  readonly #ending = new AbortController();
  #along: Along | undefined;
  #ready: Ready | undefined;
  #report: Report | undefined;
  /** The claims that were sent last, as text, and where each stands. */
  #sent: { readonly key: string; readonly gathered: Gathered } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** Ended, or left behind by an extension that was updated since. */
  get isOver(): boolean {
    return this.#ending.signal.aborted || isOrphan();
  }

  async begin(): Promise<void> {
    const { signal } = this.#ending;
    watchChanges(document.documentElement, (changed) => this.#look(changed), signal);
    watchNavigation(() => void this.#inTurn(() => this.#moved()), signal);
    watchAppearance(() => this.#mark(), signal);
    watchReturn(() => void this.#inTurn(() => this.#returned()), signal);
    await this.#inTurn(() => this.#setUp());
  }

  /** Gets the words anew and reads the page by them. */
  readAgain(): Promise<void> {
    return this.#inTurn(() => this.#setUp());
  }

  receive(message: SessionMessage): Promise<void> {
    return this.#inTurn(() => this.#receive(message));
  }

  /** A side panel was opened beside the page. */
  join(panel: Panel): Promise<void> {
    return this.#inTurn(() => this.#along?.join(panel));
  }

  /** Opens the card of the first claim that stands in this range. @returns whether there is one */
  showWithin(range: Range): boolean {
    const found = this.#ready?.marks.all.find((words) => overlap(words.range, range));
    if (found) void this.#ready?.card.open(found.id, true);
    return found !== undefined;
  }

  closeCard(): void {
    this.#ready?.card.close();
  }

  /** Takes all that is ours out of the page. */
  end(): void {
    this.#ending.abort();
    this.#along?.end();
    this.#ready?.card.end();
    this.#ready?.marks.clear();
  }

  /** An orphan has nobody to ask, and leaves nothing behind. A step that fails tells its caller, and holds up no other. */
  #inTurn(step: () => Promise<void> | void): Promise<void> {
    const turn = this.#last.then(async () => {
      if (this.isOver) this.end();
      else await step();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #setUp(): Promise<void> {
    const setup = await ask({ kind: 'spotter-ready' }, spotterSetup);
    const company = providedCompany();
    if (!setup || !company) return this.end();
    this.#ready?.card.end();
    this.#ready?.marks.clear();
    const { lexicon: source, settings, highlightPrefix: prefix } = setup;
    const article = this.#ready?.article ?? new Article(document);
    article.forgetClaims();
    const marks = new Marks(prefix, () => this.#along?.look());
    this.#along ??= company.along();
    const card = company.card({
      prefix,
      words: marks,
      cite: (claim) => this.#cite(claim, source),
      hide: ({ id }, what) =>
        void ask(what === 'claim' ? { kind: 'hide-claim', claim: id } : { kind: 'hide-site' }, done),
    });
    const lexicon = compileLexicon(source, article.page.language);
    this.#ready = { lexicon, marks, card, article, settings };
    this.#sent = undefined;
    await this.#check();
  }

  async #receive(message: SessionMessage): Promise<void> {
    if (!this.#ready) return;
    switch (message.kind) {
      case 'show-claim':
        return this.#ready.card.show(message.claim);
      case 'step-claim':
        return this.#ready.card.step(message.by);
      case 'report-changed':
        this.#report = message.report;
        return this.#mark();
      case 'settings-changed':
        this.#ready.settings = message.settings;
        return this.#mark();
    }
  }

  async #look(changed: ReadonlySet<Element>): Promise<number> {
    let work = 0;
    await this.#inTurn(async () => {
      const start = performance.now();
      const isOther = this.#ready?.article.readChanges(changed);
      work = performance.now() - start;
      if (isOther) work += await this.#check();
    });
    return work;
  }

  /** The address is another one; the text may come later, and is then a change like any other. */
  async #moved(): Promise<void> {
    this.#ready?.article.readAnew();
    await this.#check();
  }

  /** The tab has shown other pages since: its report and badge are theirs. */
  async #returned(): Promise<void> {
    const report = await ask({ kind: 'page-shown' }, reportSchema);
    if (report) {
      this.#report = report;
      this.#mark();
    } else {
      this.#sent = undefined;
      await this.#check();
    }
  }

  /** Spots what is new, sends the claims if they are others than before, and marks. Gives the milliseconds of spotting. */
  async #check(): Promise<number> {
    if (!this.#ready) return 0;
    const { article, lexicon } = this.#ready;
    const { page } = article;
    const work = await spotEntries(article.entries, page, lexicon, this.#ending.signal);
    const gathered = gather(article.entries);
    const key = JSON.stringify([page, gathered.claims]);
    if (key !== this.#sent?.key) {
      this.#report = await ask({ kind: 'claims-spotted', page, claims: [...gathered.claims] }, reportSchema);
    }
    this.#sent = { key, gathered };
    this.#mark();
    return work;
  }

  #mark(): void {
    if (!this.#ready || !this.#sent) return;
    const { marks, card, settings } = this.#ready;
    marks.show(locate(this.#report?.claims ?? [], this.#sent.gathered, settings));
    card.update(this.#report, settings.theme);
    this.#along?.update(marks);
  }

  #cite(claim: CheckedClaim, source: SpotterSetup['lexicon']): Promise<References> {
    if (this.isOver) this.end();
    return cite(claim, source);
  }
}

const overlap = (one: Range, other: Range): boolean =>
  one.compareBoundaryPoints(Range.END_TO_START, other) < 0 && one.compareBoundaryPoints(Range.START_TO_END, other) > 0;
