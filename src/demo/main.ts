import { explainStartFailure } from '../platform/failures.js';
import { readOptions } from './options.js';
import { WORDS } from './words.js';

async function main(args: readonly string[]): Promise<void> {
  let language: 'ja' | 'en' | undefined;
  try {
    const options = readOptions(args);
    ({ language } = options);
    const words = WORDS[language];
    if (options.help) process.stdout.write(words.help);
    else await (await import('./run.js')).demo({ options, words, out: options.json ? process.stderr : process.stdout });
    process.exit(0);
  } catch (error) {
    const { sentence, exitCode } = explainStartFailure(error);
    process.stderr.write(language ? `${sentence[language]}\n` : `${sentence.ja}\n${sentence.en}\n`);
    process.exit(exitCode);
  }
}

await main(process.argv.slice(2));
