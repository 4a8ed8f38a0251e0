const kept = new Map<string, unknown>();

/** A format of `Intl`, made once for each choice of options: to make one takes a thousand times as long as to use it. */
export function cached<Options, Format>(
  format: new (locale: string, options: Options) => Format,
  locale: string,
  options: NoInfer<Options>,
): Format {
  const key = JSON.stringify([format.name, locale, options]);
  const known = kept.get(key) as Format | undefined;
  if (known) return known;
  const made = new format(locale, options);
  kept.set(key, made);
  return made;
}
