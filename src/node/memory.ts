const MEMORY = Symbol.for('qa-reference.memory');

type Process = typeof globalThis & {[MEMORY]?: Map<string, Map<string, unknown>>};

/**
 * Makes a function of strings compute each result once in a process. Docusaurus loads the
 * configuration and every plugin anew for each language, so a module's own variables do not last.
 *
 * @param name - of what is remembered; the same in every copy of the module
 */
export function remember<Key extends string[], Result>(
  name: string,
  compute: (...key: Key) => Result,
): (...key: Key) => Result {
  const memory = ((globalThis as Process)[MEMORY] ??= new Map<string, Map<string, unknown>>());
  const results = (memory.get(name) ?? new Map()) as Map<string, Result>;
  memory.set(name, results);
  return (...key) => {
    const id = JSON.stringify(key);
    let result = results.get(id);
    if (result === undefined) {
      result = compute(...key);
      results.set(id, result);
    }
    return result;
  };
}
