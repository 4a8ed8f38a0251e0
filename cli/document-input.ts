import * as z from 'zod/mini';

/** Whether the calendar has the day. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** `2025-01-28`, or a date-time that begins with the day. Gives the day. */
export const publicationDay = z.pipe(
  z
    .string()
    .check(
      z.refine(
        (text) => /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(text) && isDay(text.slice(0, 10)),
        'is not a day such as 2025-01-28',
      ),
    ),
  z.transform((text: string) => text.slice(0, 10)),
);

/** A BCP 47 tag, as far as its outer form goes. */
export const languageTag = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag such as en or en-GB'));

/** What is known of a document beside its text. */
const metadata = {
  title: z.optional(z.string()),
  url: z.optional(z.string()),
  published: z.optional(publicationDay),
  language: z.optional(languageTag),
};

const documentInput = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.optional(z.string()),
    html: z.optional(z.string()),
    ...metadata,
  })
  .check(z.refine(({ text, html }) => (text === undefined) !== (html === undefined), 'needs either "text" or "html"'));
/** One line of `--jsonl`. */
export type DocumentInput = z.infer<typeof documentInput>;

/** Parses a line of `--jsonl`. In what is known of the document, null and the empty string mean: not known. */
export function parseDocumentInput(json: unknown) {
  return documentInput.safeParse(json !== null && typeof json === 'object' ? withoutBlanks(json) : json);
}

const withoutBlanks = (json: object): object =>
  Object.fromEntries(
    Object.entries(json).filter(([key, value]) => !(key in metadata && (value === null || value === ''))),
  );

export interface Metadata {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}
