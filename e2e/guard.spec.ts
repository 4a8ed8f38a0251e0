/** Keeps the guard honest: each of these must fail by it. */
import { expect, test } from './fixtures.ts';

test.describe('the guard', () => {
  test.fail();

  test('sees an error in the worker', async ({ fresh }) => {
    const [worker] = fresh.context.serviceWorkers();
    await worker?.evaluate(() => {
      setTimeout(() => {
        throw new Error('on purpose');
      });
    });
    await expect.poll(() => worker?.evaluate(() => true)).toBe(true);
  });

  test('sees a request of the worker', async ({ fresh }) => {
    await fresh.context.route('https://example.com/**', (route) => route.fulfill({ body: '' }));
    await fresh.context.serviceWorkers()[0]?.evaluate(() => fetch('https://example.com/').catch(() => undefined));
  });

  test('sees an error in a page of ours', async ({ fresh }) => {
    const page = await fresh.open('options.html');
    const failed = fresh.context.waitForEvent('weberror');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('on purpose');
      });
    });
    await failed;
  });
});
