/** What the page says about its article in JSON-LD (https://schema.org/Article). */

export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly language?: string;
}

/** UTF-16 units of one script; a larger one is no description of an article. */
const longestScript = 300_000;
/** Objects looked at in one page. */
const mostObjects = 500;

type Json = Record<string, unknown>;

/** The first article that the page describes; empty if it describes none. */
export function readLinkedArticle(page: ParentNode): LinkedArticle {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = firstArticle(parse(script.textContent ?? ''));
    if (!article) continue;
    return {
      ...text('headline', article.headline ?? article.name),
      ...text('published', article.datePublished ?? article.dateCreated),
      ...text('language', article.inLanguage),
    };
  }
  return {};
}

function parse(script: string): unknown {
  if (script.length > longestScript) return undefined;
  try {
    return JSON.parse(script);
  } catch {
    return undefined; // Broken JSON-LD is common; the page's other metadata remain.
  }
}

/** Looks through lists and `@graph` in the order of the page. */
function firstArticle(root: unknown): Json | undefined {
  const queue = [root];
  for (let at = 0; at < queue.length && at < mostObjects; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects));
    if (!isObject(value)) continue;
    if (isArticle(value['@type'])) return value;
    queue.push(value['@graph'], value.mainEntity);
  }
  return undefined;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `NewsArticle`, `LiveBlogPosting`, `Report`, alone or in a list. */
function isArticle(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && /(?:Article|BlogPosting|Report)$/.test(name));
}

function text<Key extends string>(key: Key, value: unknown): { [K in Key]?: string } {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? ({ [key]: first } as { [K in Key]?: string }) : {};
}
