import './pack-panel.css';
import { useState } from 'preact/hooks';
import { Button, TextField } from '#components/controls';
import { date } from '#components/format';
import { Notice } from '#components/notice';
import { Facts, Setting } from '#components/options-frame';
import { words } from '#components/words';
import type { PackSummary } from '#schema/message';

const say = words.pack;

/** What the pack in use is, where it came from and how old it is. */
export function PackFacts({ pack }: { pack: PackSummary }) {
  const from = { bundled: say.bundled, url: pack.from, file: say.file(pack.from ?? '') }[pack.origin];
  return (
    <>
      {pack.problem && <Notice title={say.problem}>{pack.problem}</Notice>}
      {pack.expired && (
        <Notice glyph="clock" title={words.state.expired(date(pack.expires, 'long'))}>
          {say.expired}
        </Notice>
      )}
      <Facts
        of={[
          [say.pack, say.version(pack.title, pack.version)],
          [say.issued, date(pack.issued)],
          [say.holds, say.counts(pack.counts.facts, pack.counts.sources)],
          [say.until, date(pack.expires)],
          [say.license, pack.license],
          [say.from, from],
        ]}
      />
    </>
  );
}

interface UpdateFormProps {
  /** Where the last update came from. */
  readonly feed: string;
  readonly busy: boolean;
  readonly onUrl: (url: string) => void;
  readonly onFile: (file: File) => void;
}

/** Asks for a newer pack: an address or a file. */
export function UpdateForm({ feed, busy, onUrl, onFile }: UpdateFormProps) {
  const [typed, type] = useState<string>();
  const url = typed ?? feed;
  const check = () => onUrl(url.trim());
  return (
    <>
      <h2>{say.update}</h2>
      <p class="lede">{say.updateLede}</p>
      <div class="update-form">
        <TextField name={say.url} value={url} onInput={type} keyboard="url" onEnter={check} />
        <Button look="primary" large disabled={busy} onClick={check}>
          {say.check}
        </Button>
        <label class="button large file-button">
          {say.open}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            disabled={busy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </>
  );
}

interface EarlierPacksProps {
  readonly pack: PackSummary;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onBundled: () => void;
}

/** The ways back. */
export function EarlierPacks({ pack, busy, onUndo, onBundled }: EarlierPacksProps) {
  const { previous, origin } = pack;
  if (previous === undefined && origin === 'bundled') return null;
  return (
    <>
      <h2>{say.earlier}</h2>
      {previous !== undefined && (
        <Setting
          title={say.previous(previous)}
          control={
            <Button disabled={busy} onClick={onUndo}>
              {say.undo(previous)}
            </Button>
          }
        >
          {say.previousMore}
        </Setting>
      )}
      {origin !== 'bundled' && (
        <Setting
          title={say.bundledTitle}
          control={
            <Button disabled={busy} onClick={onBundled}>
              {say.useBundled}
            </Button>
          }
        >
          {say.bundledMore}
        </Setting>
      )}
    </>
  );
}
