import type {OfflineSite} from '../../shared/offline';
import {bundleScript} from '../bundle';

/** @returns the script of the service worker that keeps a language on the reader's device */
export function createWorker(site: OfflineSite): string {
  return writeWorker('worker/offline.ts', site);
}

/**
 * @param base - the base URL of the language
 * @returns the script of the one that takes all of it from there, and itself
 */
export function createLastWorker(base: string): string {
  return writeWorker('worker/leave.ts', {base});
}

function writeWorker(entry: string, site: Partial<OfflineSite>): string {
  return `self.site=${JSON.stringify(site)};\n${bundleScript(entry)}\n`;
}
