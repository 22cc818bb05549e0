import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../..');

/** What `docker build` would make of the Dockerfile: a folder, and what stands beside it in the image. */
export interface Image {
  /** The last WORKDIR; commands start here. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly base: string;
  readonly ports: readonly string[];
}

interface Stage extends Image {
  readonly root: string;
}

/** Follows the Dockerfile line by line without Docker. Packages come from this checkout instead of `npm ci`; another RUN than those here is an error. */
export function buildImage(dockerfile: string, packages: string): Image {
  const stages = new Map<string, Stage>();
  let now: Stage | undefined;
  for (const line of dockerfile.split('\n').filter((text) => text.trim() !== '' && !text.startsWith('#'))) {
    const [verb = '', ...words] = line.trim().split(/\s+/);
    if (verb === 'FROM') {
      now = stage(words[0] ?? '');
      stages.set(words[2] ?? 'last', now);
      continue;
    }
    if (now === undefined) throw new Error(`before FROM: ${line}`);
    const rest = words.join(' ');
    switch (verb) {
      case 'WORKDIR':
        now = { ...now, folder: join(now.root, rest) };
        mkdirSync(now.folder, { recursive: true });
        break;
      case 'COPY':
        copy(words, now, stages);
        break;
      case 'RUN':
        runStep(rest, now, packages);
        break;
      case 'ENV': {
        const [name = '', value = ''] = rest.split('=');
        now = { ...now, environment: { ...now.environment, [name]: value } };
        break;
      }
      case 'USER':
        now = { ...now, user: rest };
        break;
      case 'EXPOSE':
        now = { ...now, ports: [...now.ports, rest] };
        break;
      case 'CMD': {
        const command: unknown = JSON.parse(rest);
        if (!Array.isArray(command)) throw new Error(`CMD must be a list: ${line}`);
        now = { ...now, command: command.map(String) };
        break;
      }
      default:
        throw new Error(`unknown line in the Dockerfile: ${line}`);
    }
    for (const [name, known] of stages) if (known.root === now.root) stages.set(name, now);
  }
  if (now === undefined) throw new Error('an empty Dockerfile');
  return now;
}

function stage(base: string): Stage {
  const root = mkdtempSync(join(tmpdir(), 'yorisoi-image-'));
  chmodSync(root, 0o755);
  return { base, root, folder: root, environment: {}, user: 'root', command: [], ports: [] };
}

function copy(words: readonly string[], to: Stage, stages: ReadonlyMap<string, Stage>): void {
  const from = words[0]?.startsWith('--from=') ? words[0].slice('--from='.length) : undefined;
  const paths = from === undefined ? words : words.slice(1);
  const target = paths.at(-1) ?? '.';
  const other = from === undefined ? undefined : stages.get(from);
  for (const source of paths.slice(0, -1)) {
    if (other === undefined) {
      const sent = readFileSync(join(project, '.dockerignore'), 'utf8').split('\n');
      if (!sent.includes(`!${source}`)) throw new Error(`.dockerignore keeps ${source} from the build`);
    }
    const path = other === undefined ? join(project, source) : join(other.root, source);
    const into = target.endsWith('/') ? join(to.folder, target, basename(source)) : join(to.folder, target);
    const kept = other === undefined ? keptFromTheBuild() : [];
    cpSync(path, into, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !kept.includes(relative(project, file)),
    });
  }
}

/** What .dockerignore takes back of what it lets in. */
const keptFromTheBuild = (): readonly string[] =>
  readFileSync(join(project, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => /^[^#!*]/.test(line));

function runStep(command: string, { folder }: Stage, packages: string): void {
  if (command === 'npm ci') return symlinkSync(packages, join(folder, 'node_modules'));
  // What runs must need no development package: a rule of dependency-cruiser.
  if (command === 'npm prune --omit=dev') return;
  if (command !== 'npm run build') throw new Error(`a RUN that this test does not know: ${command}`);
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stdout}${stderr}`);
}

export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** The image's unprivileged user on this machine: `nobody` where this process is root, else whoever runs it. */
export function unprivileged(): Identity {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

/** The checkout's packages where that user can read them; a copy where the checkout lies behind a closed folder. */
export function readablePackages(identity: Identity): string {
  const own = join(project, 'node_modules');
  const readable = spawnSync('test', ['-r', join(own, 'pg/package.json')], { cwd: '/', ...identity }).status === 0;
  if (readable) return own;
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-packages-'));
  chmodSync(folder, 0o755);
  spawnSync('cp', ['-a', '--reflink=auto', own, folder]);
  return join(folder, 'node_modules');
}
