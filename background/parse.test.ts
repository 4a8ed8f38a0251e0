import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { claim } from '#schema/claim';
import { parse } from './parse.ts';

const claims = z.object({ claims: z.array(claim) });

test('names the place and what is wrong there', () => {
  expect(() => parse(z.object({ a: z.array(z.number()) }), { a: [1, 'x'] }, 'Message')).toThrow(
    'Message: a[1]: Invalid input: expected number, received string',
  );
});

test('leaves the place out where the whole is wrong', () => {
  expect(() => parse(claims, 5, 'Message')).toThrow('Message: Invalid input: expected object, received number');
});

test('looks into the branch of a union that came furthest', () => {
  const value = z.union([z.object({ min: z.number() }), z.object({ days: z.object({ from: z.string() }) })]);
  expect(() => parse(value, { days: { from: 3 } }, 'Value')).toThrow('Value: days.from: ');
});
