import { Command, InvalidArgumentError, Option } from 'commander';
import type * as z from 'zod/mini';
import { languageTag, publicationDay } from './document-input.ts';

export interface Options {
  readonly json?: true;
  readonly out?: string;
  readonly published?: string;
  readonly language?: string;
  readonly pack?: readonly string[];
  readonly explain?: true;
  readonly jsonl?: true;
}

/** The command line, not parsed yet. Its action gets the inputs and the options. */
export function command(action: (inputs: string[], options: Options) => Promise<void>): Command {
  return new Command('check')
    .usage('[options] <file | folder | ->...')
    .description(
      'Finds the claims that a text or a web page makes about the pack’s topic, and sets each beside the published figures.',
    )
    .argument('[inputs...]', 'texts or pages, folders of .txt and .html files, or - for standard input')
    .option('--json', 'print the report as JSON; of several inputs one line each: {"id", "report"} or {"id", "error"}')
    .addOption(new Option('--out <folder>', 'write each report to <folder>/<name>.json').conflicts('json'))
    .option(
      '--published <day>',
      'day of publication, YYYY-MM-DD, if the page does not tell or tells otherwise',
      parsedBy(publicationDay),
    )
    .option('--language <tag>', 'language of the text, as a BCP 47 tag', parsedBy(languageTag))
    .option(
      '--pack <file>',
      'a built reference pack instead of the one that came with the program; again for each further one',
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .addOption(new Option('--explain', 'show the rules that made each claim').conflicts(['json', 'out']))
    .addOption(
      new Option(
        '--jsonl',
        'read one {"id", "text" or "html", "title"?, "url"?, "published"?, "language"?} per line from standard input, ' +
          'write one {"id", "report"} or {"id", "error", "line"} per line',
      ).conflicts(['json', 'out', 'explain', 'published', 'language']),
    )
    .addHelpText('after', '\nExit status: 0 all checked, 1 some input could not be checked, 2 wrong use.')
    .action(action);
}

function parsedBy(schema: z.ZodMiniType<string>): (text: string) => string {
  return (text) => {
    const parsed = schema.safeParse(text);
    if (!parsed.success) throw new InvalidArgumentError(`It ${parsed.error.issues[0]?.message}.`);
    return parsed.data;
  };
}
