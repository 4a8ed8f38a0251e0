import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Argument, Command } from 'commander';
import { type Pack, pack as packSchema } from '#schema/pack';
import { packExports } from './export/index.ts';
import { buildPack, formatPack, lintPack, loadPack, PackError, problemLine } from './index.ts';
import { diffLines } from './report/diff.ts';
import { explainText } from './report/explain.ts';
import { statsText } from './report/stats.ts';

const defaultDir = 'packs/deepseek';
const program = new Command('pack').description('Authoring tools for reference packs');

program
  .command('lint')
  .description('looks for mistakes; fails if there are any')
  .argument('[dirs...]', 'folders of authored packs', [defaultDir])
  .action((dirs: string[]) => {
    const lines = dirs.flatMap((dir) => lintPack(dir).map((problem) => `${join(dir, problemLine(problem))}`));
    for (const line of lines) console.log(line);
    console.log(lines.length === 0 ? 'no problems' : `${lines.length} problems`);
    process.exitCode = lines.length === 0 ? 0 : 1;
  });

program
  .command('format')
  .description('writes every file in the canonical form')
  .argument('[dirs...]', 'folders of authored packs', [defaultDir])
  .action((dirs: string[]) => {
    for (const dir of dirs) {
      for (const source of loadPack(dir).files) {
        const text = formatPack(source);
        if (text === source.text) continue;
        writeFileSync(join(dir, source.file), text);
        console.log(`${join(dir, source.file)} written anew`);
      }
    }
  });

program
  .command('build')
  .description('builds one pack into one JSON')
  .argument('[dir]', 'folder of the authored pack', defaultDir)
  .requiredOption('--out <file>', 'file to write')
  .action((dir: string, { out }: { out: string }) => writeFileSync(out, buildPack(dir).json));

program
  .command('stats')
  .description('tells what a pack covers')
  .argument('[pack]', 'folder of an authored pack, or a built one', defaultDir)
  .action((path: string) => console.log(statsText(readPack(path))));

program
  .command('diff')
  .description('tells in words what changed from one pack to another')
  .argument('<before>', 'folder of an authored pack, or a built one')
  .argument('<after>', 'folder of an authored pack, or a built one')
  .action((before: string, after: string) => {
    const lines = diffLines(readPack(before), readPack(after));
    console.log(lines.length === 0 ? 'no change' : lines.join('\n'));
  });

program
  .command('explain')
  .description('tells all about one fact')
  .argument('<fact>', 'id of the fact')
  .option('--pack <pack>', 'folder of an authored pack, or a built one', defaultDir)
  .action((id: string, { pack }: { pack: string }) => {
    const text = explainText(readPack(pack), id);
    if (text === undefined) throw new Error(`no fact ${id} in ${pack}`);
    console.log(text);
  });

program
  .command('export')
  .description('prints a pack in another form')
  .addArgument(new Argument('<kind>', 'form').choices(Object.keys(packExports)))
  .argument('[pack]', 'folder of an authored pack, or a built one', defaultDir)
  .action((kind: keyof typeof packExports, path: string) => {
    process.stdout.write(packExports[kind](readPack(path)));
  });

program
  .command('page')
  .description('writes a page that shows the whole pack, for any web server')
  .argument('<out>', 'folder for the page')
  .argument('[pack]', 'folder of an authored pack, or a built one', defaultDir)
  .action(async (out: string, path: string) => {
    // Loaded only here: it takes the whole of Vite.
    const { writePage } = await import('./page/page.ts');
    await writePage(readPack(path), resolve(out));
  });

program
  .command('reference')
  .description('writes the JSON Schema files and the generated parts of docs/pack-format.md')
  .action(async () => {
    // Loaded only here: reading the comments of the schema takes the whole TypeScript compiler.
    const { jsonSchemas } = await import('./reference/json-schema.ts');
    const { referencePage } = await import('./reference/page.ts');
    for (const [file, text] of Object.entries(jsonSchemas())) writeFileSync(join('schemas', file), text);
    writeFileSync('docs/pack-format.md', referencePage(readFileSync('docs/pack-format.md', 'utf8')));
  });

/** @throws if it cannot be read or is no pack */
function readPack(path: string): Pack {
  return path.endsWith('.json') ? packSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : buildPack(path).pack;
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof PackError ? error.message : `pack: ${error.message}`);
  process.exitCode = 1;
}
