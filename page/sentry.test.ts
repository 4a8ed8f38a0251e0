import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { start, triggerPattern } from './sentry.ts';
import { setPage } from './testing/page.ts';

const sendMessage = vi.fn();
const get = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockResolvedValue(undefined);
  get.mockReset().mockResolvedValue({ triggers: ['model-x', 'r1 (new)'] });
  vi.stubGlobal('chrome', { runtime: { sendMessage }, storage: { local: { get } } });
  setPage('<p>nothing here</p>');
  document.title = '';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const found = [[{ kind: 'topic-found' }]];

describe('the words', () => {
  it.each([
    ['About Model-X, again', true],
    ['R1 (NEW) is out', true],
    ['a model, an x', false],
    ['r1 new', false],
    ['', false],
  ])('%s', (text, isThere) => {
    expect(triggerPattern(['model-x', 'r1 (new)']).test(text)).toBe(isThere);
  });
});

it('tells once when a word is there, in text or title', async () => {
  setPage('<p>on <b>MODEL</b>-x today</p>');
  start();
  await pass(0);
  document.body.append('model-x');
  await pass(60_000);
  expect(sendMessage.mock.calls).toEqual(found);

  setPage('');
  document.title = 'Model-X';
  start();
  await pass(0);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('is not led astray by an element that is called as the browser’s object is', async () => {
  setPage('<p id="browser">on model-x today</p>');
  start();
  await pass(0);
  expect(sendMessage.mock.calls).toEqual(found);
});

it('says nothing on another page, and looks again when text comes late', async () => {
  start();
  await pass(1_000);
  expect(sendMessage).not.toHaveBeenCalled();
  document.body.append('late news of model-x');
  await pass(500);
  expect(sendMessage.mock.calls).toEqual(found);
});

it('looks ever more seldom at a page that changes for ever', async () => {
  const read = vi.spyOn(document.body, 'textContent', 'get');
  start();
  const timer = setInterval(() => document.body.append('.'), 10);
  await pass(600_000);
  clearInterval(timer);
  expect(read.mock.calls.length).toBeLessThan(30);
});

it('asks once more when the background was being stopped', async () => {
  setPage('model-x');
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  start();
  await pass(0);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it('waits until a prerendered page is shown', async () => {
  setPage('model-x');
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  start();
  await pass(1_000);
  expect(get).not.toHaveBeenCalled();
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  await pass(0);
  expect(sendMessage.mock.calls).toEqual(found);
});

it.each([undefined, [], 'model-x', null])('does nothing without triggers: %j', async (triggers) => {
  get.mockResolvedValue({ triggers });
  setPage('model-x');
  start();
  await pass(1_000);
  expect(sendMessage).not.toHaveBeenCalled();
});
