import { each, type Rule } from '../rule.ts';

export const safeLink: Rule = {
  id: 'safe-link',
  demands: 'Addresses of sources are plain links.',
  check: each('sources', function* ({ url }) {
    if (url === undefined) return;
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (!parsed) yield { at: ['url'], words: url, reason: 'is no address' };
    else if (parsed.username || parsed.password)
      yield { at: ['url'], words: url, reason: 'holds a user name or password' };
    else if (!parsed.hostname.includes('.')) yield { at: ['url'], words: url, reason: 'is no public host' };
  }),
};
