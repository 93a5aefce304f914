import fs from 'node:fs';
import path from 'node:path';
import site from '../docusaurus.config';
import {removeCopies} from '../tests/build/copy-site';
import {siteDir} from '../tests/site';
import {formatRatio, formatTable} from './markdown';
import {buildCopy, copySiteWith, type BuildCost} from './sites';

/** How often each build is made; the least counts, since a busy machine only adds. */
const ROUNDS = 3;

const CARDS_PLUGIN = './src/node/cards/index.ts';

/** In the order of the builds: the second with cards finds those that the first has drawn. */
const variants = ['without cards', 'with cards, first time', 'with cards, second time'] as const;
type Variant = (typeof variants)[number];

async function main(): Promise<void> {
  try {
    const withCards = copySiteWith('ours');
    const plain = copySiteWith('ours', {
      plugins: site.plugins.filter((plugin) => plugin !== CARDS_PLUGIN),
    });
    linkModules(withCards);
    linkModules(plain);
    // What tools other than ours keep from build to build is to be there from the start.
    await buildCopy(plain);
    await buildCopy(withCards);
    const costs: Record<Variant, BuildCost[]> = {
      'without cards': [],
      'with cards, first time': [],
      'with cards, second time': [],
    };
    for (let round = 1; round <= ROUNDS; round += 1) {
      fs.rmSync(path.join(withCards, 'node_modules/.cache/social-cards'), {recursive: true});
      for (const variant of variants) {
        const cost = await buildCopy(variant === 'without cards' ? plain : withCards);
        console.error(`${round}/${ROUNDS} ${variant}: ${cost.seconds.toFixed(1)} s`);
        costs[variant].push(cost);
      }
    }
    const {length} = fs
      .readdirSync(path.join(withCards, 'build'), {recursive: true, encoding: 'utf8'})
      .filter((file) => /(?:^|[\\/])(?:card|cards[\\/].+)\.png$/.test(file));
    console.log(`\n## A build in two languages with ${length} cards, least of ${ROUNDS}\n`);
    console.log(
      formatTable(
        ['', ...variants, 'first time', 'second time'],
        [
          formatRow('Build', costs, ({seconds}) => seconds),
          formatRow('Processor time', costs, ({processorSeconds}) => processorSeconds),
        ],
      ),
    );
  } finally {
    removeCopies();
  }
}

/** Gives a copy a `node_modules` of links, so that the cards it keeps there are its own. */
function linkModules(directory: string): void {
  const modules = path.join(siteDir, 'node_modules');
  const links = path.join(directory, 'node_modules');
  fs.rmSync(links);
  fs.mkdirSync(links);
  for (const name of fs.readdirSync(modules)) {
    if (name !== '.cache') {
      fs.symlinkSync(path.join(modules, name), path.join(links, name), 'junction');
    }
  }
}

function formatRow(
  title: string,
  costs: Record<Variant, BuildCost[]>,
  value: (cost: BuildCost) => number,
): string[] {
  const [without = 0, ...others] = variants.map((variant) =>
    Math.min(...costs[variant].map(value)),
  );
  return [
    title,
    ...[without, ...others].map((seconds) => `${seconds.toFixed(1)} s`),
    ...others.map((seconds) => formatRatio(seconds, without)),
  ];
}

void main();
