import './welcome.css';
import type { ComponentChildren } from 'preact';
import { VerdictLegend } from '#components/about-page';
import { Button } from '#components/controls';
import { Brand, Wordmark } from '#components/glyph';
import type { ReferenceBook } from '#components/reference-book';
import { words } from '#components/words';
import type { Report } from '#schema/report';
import { LiveSample } from './live-sample.tsx';

const say = words.welcome;

export interface Sample {
  readonly text: string;
  /** What the engine finds in it; undefined until it has looked. */
  readonly report: Report | undefined;
  readonly book: ReferenceBook;
}

interface WelcomeScreenProps {
  readonly sample: Sample;
  /** How many news sites are read, and for how many of them the browser gives no permission. */
  readonly sites: { readonly all: number; readonly missing: number } | undefined;
  readonly topic: string;
  /** The address of the sites in the options. */
  readonly sitesHref: string;
  readonly onStart: () => void;
}

/** The first page: what the extension does, on a live sample; what it may see, and why. */
export function WelcomeScreen({ sample, sites, topic, sitesHref, onStart }: WelcomeScreenProps) {
  return (
    <main class="welcome">
      <Wordmark />
      <h1>{say.title}</h1>
      <p class="lede">{say.lede(topic)}</p>
      <section class="sample" aria-label={say.sample}>
        <p class="hint">{say.sampleHint}</p>
        <LiveSample sample={sample} />
        <VerdictLegend />
      </section>
      <div class="promises">
        <Assurance title={say.reads}>
          {say.readsMore(sites?.all ?? 0)} {sites && sites.missing > 0 && words.sites.missing(sites.missing)}
        </Assurance>
        <Assurance title={say.sends}>{say.sendsMore}</Assurance>
        <Assurance title={say.cannot}>{say.cannotMore}</Assurance>
      </div>
      <footer>
        <Button look="primary" large onClick={onStart}>
          {say.start}
        </Button>
        <a class="button large" href={sitesHref}>
          {say.sites}
        </a>
        <p class="pin">
          <Brand /> <span>{say.pin}</span>
        </p>
      </footer>
    </main>
  );
}

function Assurance({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
