/** Whether a key belongs to the composition of Japanese text, such as the Enter that confirms it. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari ends the composition before it reports its last key, which only the code gives away.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || event.keyCode === 229;
}
