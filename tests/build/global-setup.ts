import fs from 'node:fs';
import type {TestProject} from 'vitest/node';
import {createOwnerSite, type OwnersWork} from './owner';
import {buildSite, ownerSite, ownSite, runDocusaurus, type CommandResult} from './sites';

/** How the sites came about that these tests and those in the browser examine. */
export type Builds = {
  work: OwnersWork;
  /** What the command says of the owner's work, before and after the addresses are brought up to date. */
  checkBefore: CommandResult;
  addresses: CommandResult;
  /** That the answer which the owner changed in both languages is up to date. */
  translated: CommandResult;
  checkAfter: CommandResult;
  own: CommandResult;
  owner: CommandResult;
};

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- it adds to vitest's
  interface ProvidedContext {
    builds: Builds;
  }
}

/** Builds the site as it is, and the copy in which an owner has been at work. */
export default async function setup({provide}: TestProject): Promise<void> {
  fs.rmSync(ownSite.outDir, {recursive: true, force: true});
  const own = buildSite(ownSite);
  const work = createOwnerSite();
  const {directory} = ownerSite;
  const checkBefore = await runDocusaurus(directory, ['check']);
  const addresses = await runDocusaurus(directory, ['addresses']);
  const translated = await runDocusaurus(directory, ['translated', work.changed]);
  const checkAfter = await runDocusaurus(directory, ['check']);
  const owner = await buildSite(ownerSite);
  provide('builds', {work, checkBefore, addresses, translated, checkAfter, own: await own, owner});
}
