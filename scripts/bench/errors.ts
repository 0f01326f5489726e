/** Something the caller can mend: a flag, a file, a line in it. Shown without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
