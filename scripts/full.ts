// Runs every command that README.md names once, benchmarks in a short form, and checks that the files of the site are left as they were.
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';

const siteDir = path.resolve(__dirname, '..');

/** How long a server may take to show a page once it has named its address, in ms. */
const PAGE_MS = 60_000;

/** Commands that go on until they are stopped. */
const SERVERS = ['start', 'serve'];

/** Commands that have run already: this one, and the one that it cannot do without. */
const RUNNING = ['ci', 'test:full'];

/** @returns the scripts of npm that a text names as commands, each once */
function namedScripts(markdown: string): string[] {
  const names = Array.from(
    markdown.matchAll(/\bnpm (?:run )?(?<name>ci|start|test|(?<=run )[\w:-]+)/g),
    ({groups}) => groups?.name ?? '',
  );
  return [...new Set(names)].filter((name) => !RUNNING.includes(name));
}

function startScript(name: string): ChildProcess {
  return spawn('npm', ['run', name], {
    cwd: siteDir,
    // A group of its own, so that it can be stopped with all that it has started.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {...process.env, BENCH_SHORT: 'true', BROWSER: 'none', NO_COLOR: '1'},
  });
}

/** @throws Error if the command fails or, of a server, does not show a page at the address that it prints */
async function runScript(name: string): Promise<void> {
  const child = startScript(name);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (!SERVERS.includes(name)) {
    child.stdout?.pipe(process.stdout);
    const status = await ended;
    if (status !== 0) {
      throw new Error(`It ended with ${status}.`);
    }
    return;
  }
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /(?:Serving|running).*(?<address>http:\/\/localhost:\d+\S*)/.exec(output);
        if (found?.groups?.address) {
          resolve(found.groups.address);
        }
      });
      void ended.then((status) => {
        reject(new Error(`It ended with ${status}:\n${output}`));
      });
    });
    await awaitPage(address);
  } finally {
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid);
    }
    await ended;
  }
}

/** Waits for a server that has named its address, but may not listen there yet. */
async function awaitPage(address: string): Promise<void> {
  const end = performance.now() + PAGE_MS;
  for (;;) {
    const status = await fetch(address).then(
      (response) => response.status,
      (error: unknown) => String(error),
    );
    if (status === 200) {
      return;
    }
    if (performance.now() > end) {
      throw new Error(`${address} answers ${status}.`);
    }
    await setTimeout(500);
  }
}

function readStatus(): string {
  return execFileSync('git', ['status', '--porcelain'], {cwd: siteDir, encoding: 'utf8'});
}

async function main(): Promise<void> {
  const before = readStatus();
  const failures: string[] = [];
  const names = namedScripts(fs.readFileSync(path.join(siteDir, 'README.md'), 'utf8'));
  for (const name of names) {
    const start = performance.now();
    console.log(`\n# npm run ${name}`);
    try {
      await runScript(name);
      console.log(`# ${name}: passed in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    } catch (error) {
      failures.push(name);
      console.log(`# ${name}: failed. ${String(error)}`);
    }
  }
  if (readStatus() !== before) {
    failures.push('git status');
    console.log(`The commands have changed files:\n${readStatus()}`);
  }
  console.log(
    `\n${names.length - failures.length} passed, ${failures.length} failed ${failures.join(', ')}`,
  );
  process.exitCode = failures.length > 0 || names.length === 0 ? 1 : 0;
}

void main();
