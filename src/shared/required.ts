/**
 * @param what - what is there by construction, for the message
 * @returns the value
 * @throws TypeError if there is none
 */
export function required<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) {
    throw new TypeError(`There is no ${what}.`);
  }
  return value;
}
