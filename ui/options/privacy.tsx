import { useState } from 'preact/hooks';
import { PrivacyPage as PrivacyView } from '#components/privacy-page';
import { words } from '#components/words';
import type { PackSummary } from '#schema/message';
import { ask, reasonOf } from '../client.ts';
import { useAnswer } from './answers.ts';

const askKept = () => ask({ kind: 'kept' });
const askSettings = () => ask({ kind: 'settings' });

interface PrivacyPageProps {
  readonly pack: PackSummary;
  readonly renew: (pack: PackSummary) => void;
}

export function PrivacyPage({ pack, renew }: PrivacyPageProps) {
  const { answer: kept, renew: renewKept } = useAnswer(askKept, 'settings-changed');
  const settings = useAnswer(askSettings, 'settings-changed').answer;
  const [told, tell] = useState('');
  const run = async (steps: () => Promise<unknown>, done: string) => {
    try {
      await steps();
      renewKept(await askKept());
      tell(done);
    } catch (error) {
      tell(reasonOf(error));
    }
  };
  return (
    <PrivacyView
      pack={pack}
      kept={kept}
      told={told}
      onReset={() => run(() => ask({ kind: 'reset-settings' }), words.privacy.resetDone)}
      onForget={() => run(async () => renew(await ask({ kind: 'forget-packs' })), words.privacy.forgetDone)}
      remember={settings?.remember ?? false}
      onRemember={(remember) =>
        run(
          () => ask({ kind: 'change-settings', settings: { remember } }),
          remember ? words.privacy.remembering : words.privacy.clearDone,
        )
      }
      onForgetArticles={() => run(() => ask({ kind: 'forget-articles' }), words.privacy.clearDone)}
    />
  );
}
