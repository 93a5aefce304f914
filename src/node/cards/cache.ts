import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

const DIGEST_BYTES = 32;

/**
 * Files kept from build to build in one folder under keys of letters and digits. Each begins with
 * the SHA-256 of its content, so that a broken one is taken for none.
 */
export class FileCache {
  readonly #directory: string;

  /** @param directory - absolute path; need not exist */
  constructor(directory: string) {
    this.#directory = directory;
  }

  /** @returns the content kept under a key, if it is whole */
  async read(key: string): Promise<Buffer | undefined> {
    let file: Buffer;
    try {
      file = await fs.readFile(this.#file(key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        return undefined;
      }
      throw error;
    }
    const content = file.subarray(DIGEST_BYTES);
    return digest(content).equals(file.subarray(0, DIGEST_BYTES)) ? content : undefined;
  }

  /** Keeps content under a key. A reader sees all of it or none, even if the build is killed. */
  async write(key: string, content: Buffer): Promise<void> {
    await fs.mkdir(this.#directory, {recursive: true});
    const unfinished = `${this.#file(key)}.${process.pid}`;
    await fs.writeFile(unfinished, Buffer.concat([digest(content), content]));
    await fs.rename(unfinished, this.#file(key));
  }

  /** Removes all but what is kept under these keys. */
  async prune(keys: readonly string[]): Promise<void> {
    const kept = new Set(keys);
    for (const name of await fs.readdir(this.#directory)) {
      if (!kept.has(name)) {
        await fs.rm(path.join(this.#directory, name), {force: true});
      }
    }
  }

  #file(key: string): string {
    return path.join(this.#directory, key);
  }
}

function digest(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
