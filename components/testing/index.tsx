export { claim, fact, page, references, usd } from './bridges.ts';
export { button, click, find, input, mount, press } from './mount.ts';
