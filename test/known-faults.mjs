// Asks npm for known faults in the packages that the service runs with (what is for development alone is left aside).
// Exit code 1: a high or critical one. 75: the registry does not answer such questions, and nobody knows. 0: it answered, and there is none.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 });
const answer = read(stdout);
const counts = answer?.metadata?.vulnerabilities;

if (counts === undefined) {
  console.error(
    'NOT ASKED: the registry does not answer "npm audit". Nobody knows whether a package has a known fault: ask elsewhere.',
  );
  console.error(answer?.message ?? 'there was no answer');
  process.exitCode = 75;
} else {
  const grave = Object.values(answer.vulnerabilities ?? {}).filter(({ severity }) =>
    ['high', 'critical'].includes(severity),
  );
  for (const { name, severity, range } of grave) console.error(`${severity}: ${name} ${range}`);
  console.log(
    `known faults: ${Object.entries(counts)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}`,
  );
  process.exitCode = grave.length > 0 ? 1 : 0;
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
