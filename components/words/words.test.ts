import { describe, expect, it } from 'vitest';
import { languages } from '#schema/language';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const tables = { en, es, fr, de, ar };

type Message = string | ((...values: never[]) => string);

/** Every message of a table by its path: `state.check`. */
function messages(table: object, path = ''): [path: string, message: Message][] {
  return Object.entries(table).flatMap(([name, value]): [string, Message][] => {
    const here = path ? `${path}.${name}` : name;
    return typeof value === 'object' ? messages(value, here) : [[here, value]];
  });
}

/** What a message says when a value stands for each parameter; numbers and names alike are told by it. */
function said(message: Message, value: unknown): string {
  const run = message as (...values: unknown[]) => string;
  return typeof message === 'string' ? message : run(...Array(message.length).fill(value));
}

describe.each(languages)('the words in %s', (language) => {
  const own = new Map(messages(tables[language]));

  it('are all there, each with the parameters of the English one', () => {
    const shape = (table: object) =>
      messages(table).map(([path, message]) => [path, typeof message === 'string' ? 'text' : message.length]);
    expect(shape(tables[language])).toEqual(shape(en));
  });

  it('say what they are given', () => {
    for (const [path, message] of messages(en)) {
      if (typeof message === 'string') continue;
      for (const value of ['Quux', 37]) {
        const named = said(message, value).includes(String(value));
        expect(said(own.get(path) ?? '', value).includes(String(value)), `${path} in ${language}`).toBe(named);
      }
    }
  });

  it('have a form for every number', () => {
    for (const [path, message] of own) {
      for (const n of [0, 1, 2, 3, 7, 11, 100])
        expect(said(message, n), `${path} of ${n}`).not.toMatch(/undefined|NaN|false/);
    }
  });

  it.runIf(language !== 'en')('are not left in English, but for a few that read alike', () => {
    const left = messages(en).filter(([path, message]) => said(message, 7) === said(own.get(path) ?? '', 7));
    expect(left.length, left.map(([path]) => path).join(', ')).toBeLessThan(own.size / 12);
  });
});

it('sets names apart where words run from right to left', () => {
  expect(ar.summary.claims(3, 'Q1')).toBe('3 ادعاءات عن \u2068Q1\u2069.');
});

it('chooses the form of a word by the language’s own rules', () => {
  expect([1, 2, 5].map((n) => es.sites.found(n))).toEqual(['1 sitio', '2 sitios', '5 sitios']);
  expect(fr.sites.found(0)).toBe('0 site');
  expect([1, 2, 3, 11].map((n) => ar.sites.found(n))).toEqual(['موقع', 'موقعان', '3 مواقع', '11 موقعًا']);
});
