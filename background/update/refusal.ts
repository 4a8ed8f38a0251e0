import { limits } from '#schema/limits';

/** Why data is not taken: a sentence for the reader and, where there is one, the place in the data. */
export class Refusal extends Error {
  readonly place: string | undefined;

  constructor(reason: string, place?: string) {
    super(reason);
    this.name = 'Refusal';
    this.place = place;
  }
}

const megabytes = limits.packBytes / 1_000_000;
const seconds = limits.updateTimeout / 1_000;

/** Every reason there is, one each. */
export const refusals = {
  noAddress: () => new Refusal('This is not an address. It begins with https://.'),
  notSecure: () => new Refusal('Data is fetched over https only; plain http only from this computer.'),
  credentials: () => new Refusal('The address holds a name or a password. Data is fetched without either.'),
  noPermission: (host: string) => new Refusal(`The browser does not let the extension reach ${host} yet.`),
  unreachable: (host: string) => new Refusal(`${host} did not answer, or sent the request elsewhere.`),
  brokenOff: (host: string) => new Refusal(`The answer of ${host} broke off.`),
  timeout: (host: string) => new Refusal(`${host} took longer than ${seconds} seconds.`),
  status: (host: string, status: number) => new Refusal(`${host} answered with status ${status}.`),
  tooLarge: () => new Refusal(`The data is larger than ${megabytes} MB.`),
  notText: () => new Refusal('The data is not text in UTF-8.'),
  notJson: (words: string, place: string | undefined) => new Refusal(`The data is not JSON: ${words}.`, place),
  notPack: (words: string, place: string) => new Refusal(`The data is not a reference pack: ${words}.`, place),
  otherPack: (id: string, held: string) => new Refusal(`This is the pack "${id}"; it cannot replace "${held}".`, 'id'),
  older: (version: number, floor: number) =>
    new Refusal(`Version ${version} is older than version ${floor}, which was in use already.`, 'version'),
  sameVersion: (version: number) =>
    new Refusal(`The data says version ${version}, but differs from the version ${version} known already.`, 'version'),
  noRoom: () => new Refusal('The browser has no room to store the data.'),
} as const;
