/** Why an input could not be checked, in words for the one who handed it in. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** One line that says why something failed. */
export function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replaceAll(/\s+/g, ' ').trim();
}
