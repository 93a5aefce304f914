import {leaveNothing, serveOffline, type OfflineSite} from '../../worker/offline';

/** @returns the script of the service worker that keeps a language on the reader's device */
export function createWorker(site: OfflineSite): string {
  return call(serveOffline, site);
}

/**
 * @param base - the base URL of the language
 * @returns the script of the one that takes all of it from there, and itself
 */
export function createLastWorker(base: string): string {
  return call(leaveNothing, {base});
}

function call<Argument>(run: (argument: Argument) => void, argument: Argument): string {
  return `(${run.toString()})(${JSON.stringify(argument)});\n`;
}
