// npm run picture: draws the arrows between the folders into README.md, from the table in .dependency-cruiser.cjs.
// With --check nothing is written, and a README that differs is red.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import settings from '../../.dependency-cruiser.cjs';

const root = join(import.meta.dirname, '../..');
const readme = join(root, 'README.md');
const begin = '<!-- picture: npm run picture -->';
const end = '<!-- /picture -->';

/** What a folder may import beyond what those it may import may: the table holds the rest by itself. */
export function draw(arrows, there) {
  const folders = Object.keys(arrows).filter(there);
  const may = (from) => arrows[from].filter(there);
  const reaches = (from) => new Set(may(from).flatMap((to) => [to, ...reaches(to)]));
  const lines = folders.flatMap((from) => {
    const direct = may(from).filter((to) => !may(from).some((other) => other !== to && reaches(other).has(to)));
    // A picture of arrows says more than the table if a folder may not import all that its arrows lead to.
    const more = [...reaches(from)].filter((to) => !arrows[from].includes(to));
    if (more.length > 0) throw new Error(`${from} reaches ${more.join(', ')} in the picture but may not import it`);
    return direct.map((to) => `  ${from} --> ${to}`);
  });
  const lonely = folders.filter((folder) => !lines.some((line) => line.split(' ').includes(folder)));
  const tops = folders.filter((folder) => !lines.some((line) => line.endsWith(`--> ${folder}`)));
  return [
    '```mermaid',
    'graph TD',
    ...tops.map((folder) => `  top["app.module.ts, main.ts, …"] --> ${folder}`),
    ...lines,
    ...lonely.filter((folder) => !tops.includes(folder)).map((folder) => `  ${folder}`),
    '```',
  ].join('\n');
}

/** @returns the README with the picture in its place */
export function withPicture(text, picture) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${begin} and ${end}`);
  return `${text.slice(0, from + begin.length)}\n${picture}\n${text.slice(to)}`;
}

if (process.argv[1] === import.meta.filename) {
  const text = readFileSync(readme, 'utf8');
  const drawn = withPicture(
    text,
    draw(settings.arrows, (folder) => existsSync(join(root, 'src', folder))),
  );
  if (!process.argv.includes('--check')) writeFileSync(readme, drawn);
  else if (drawn !== text) {
    console.error('The picture in README.md is not what .dependency-cruiser.cjs says: npm run picture');
    process.exit(1);
  }
}
