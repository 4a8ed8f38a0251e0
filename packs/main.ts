import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { buildPack } from './index.ts';

const program = new Command('pack').description('Authoring tools for reference packs');

program
  .command('build')
  .description('builds one pack into one JSON')
  .argument('[dir]', 'folder of the authored pack', 'packs/deepseek')
  .requiredOption('--out <file>', 'file to write')
  .action((dir: string, { out }: { out: string }) => writeFileSync(out, buildPack(dir).json));

await program.parseAsync();
