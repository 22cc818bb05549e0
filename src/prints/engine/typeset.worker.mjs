// Sets one paper after another, in a thread of its own: the engine computes for up to a second and keeps some 300 MB while it
// lives. Plain JavaScript, since a thread begins with a file that Node can read as it stands (tests run from src).
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import init, { get_font_info, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

const { templates, faces } = workerData;
const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
const ready = init({ module_or_path: readFileSync(wasm) });
const compilers = new Map();
/** So many sets of fonts are kept ready: the usual one, and one language beside it. */
const AT_ONCE = 2;

/** With the fonts that the paper needs and no others: the rarer one is as large as all the rest. It reaches no file and no network. */
async function compilerWith(names) {
  await ready;
  const known = compilers.get(names.join());
  if (known) return known;
  // One language after the other is the rule: fonts of several at once would only fill the memory.
  for (const [others, compiler] of compilers)
    if (compilers.size >= AT_ONCE) {
      compiler.free();
      compilers.delete(others);
    }
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  // By the name that the file itself has: the engine is silent about a name that it does not know, and draws nothing.
  const families = {};
  for (const { name, files } of faces.filter((face) => names.includes(face.name)))
    for (const file of files) {
      const font = new Uint8Array(readFileSync(file));
      families[name] = get_font_info(font).info[0].family;
      await builder.add_raw_font(font);
    }
  const compiler = await builder.build();
  // The paper's own comes first.
  families.own = families[names[0]];
  compiler.map_shadow('/faces.json', new TextEncoder().encode(JSON.stringify(families)));
  for (const file of readdirSync(templates).filter((name) => name.endsWith('.typ')))
    compiler.add_source(`/${file}`, readFileSync(join(templates, file), 'utf8'));
  compilers.set(names.join(), compiler);
  return compiler;
}

parentPort.on('message', async ({ template, data, names }) => {
  try {
    const compiler = await compilerWith(names);
    compiler.map_shadow('/data.json', new TextEncoder().encode(data));
    fill(compiler, template, JSON.parse(data));
    const { result, diagnostics } = compiler.compile(`/${template}.typ`, undefined, 'pdf', 1);
    compiler.unmap_shadow('/data.json');
    // A diagnosis may quote what stands on the paper: it says where in the template, and no more.
    parentPort.postMessage(result ? { pdf: result } : { fault: (diagnostics ?? []).map(placeOf).join('; ') });
  } catch (error) {
    parentPort.postMessage({ fault: error instanceof Error ? error.name : 'unknown' });
  }
});

/** Ranks below it belong to the bag (remarks.ts). */
const STEP = 1000;

/**
 * How much of what has a rank stands on a paper with a measure: all of it if that keeps to the sheets, else the most that takes
 * no sheet more than the paper takes without; of papers to bring, the most with which the bag ends on the sheet on which it ends
 * without: who comes needs no second one. A paper without a measure holds everything.
 */
function fill(compiler, template, { sheets, ...paper }) {
  const upTo = (ranks) => compiler.map_shadow('/up-to.json', new TextEncoder().encode(JSON.stringify(ranks)));
  upTo(null);
  const ranks = sheets === undefined ? [] : ranksIn(paper);
  if (ranks.length === 0) return;
  const taken = (ranks) => {
    upTo(ranks);
    const [[all, bag]] = JSON.parse(compiler.query(`/${template}.typ`, undefined, '<sheets>', 'value'));
    return { all, bag };
  };
  const none = -1;
  const least = taken({ bag: none, others: none });
  const most = Math.max(sheets, least.all);
  const fits = (ranks) => {
    const { all, bag } = taken(ranks);
    return all <= most && bag <= least.bag;
  };
  const whole = { bag: STEP, others: ranks.at(-1) };
  if (fits(whole)) return;
  const bag = mostOf(
    ranks.filter((rank) => rank < STEP),
    (bag) => fits({ bag, others: none }),
  );
  const others = mostOf(
    ranks.filter((rank) => rank >= STEP),
    (others) => fits({ bag, others }),
  );
  upTo({ bag, others });
}

/** The last of the ranks with which it still fits; -1: not even the first. */
function mostOf(ranks, fits) {
  let [from, to] = [-1, ranks.length];
  while (to - from > 1) {
    const half = Math.floor((from + to) / 2);
    if (fits(ranks[half])) from = half;
    else to = half;
  }
  return ranks[from] ?? -1;
}

/** In their order, each once. */
const ranksIn = (paper) => {
  const found = new Set();
  JSON.stringify(paper, (name, value) => {
    if (name === 'rank') found.add(value);
    return value;
  });
  return [...found].sort((a, b) => a - b);
};

const placeOf = (diagnosis) =>
  String(diagnosis)
    .split(' ')
    .filter((word) => /\.typ:\d+/.test(word))
    .join(' ') || 'a paper could not be set';
