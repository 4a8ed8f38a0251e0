import * as z from 'zod/mini';

/** Whether a value fits a schema. False can also mean that it takes zod itself to tell. */
type Fits = (value: unknown) => boolean;

/**
 * Makes a test of whether a value fits a schema. It makes no copies, and is several times as fast as zod, which still says
 * what is wrong with whatever does not fit (`docs/decisions/0012-large-packs-are-read-without-copies.md`).
 *
 * @param schema of what JSON can hold, without transforms and defaults
 * @returns true only where parsing succeeds and gives an equal value
 * @throws if the schema has a type that is not known here
 */
export function fitsOf(schema: z.core.$ZodType): Fits {
  const fits = typeFits(schema as z.core.$ZodTypes);
  const checks = checksOf(schema).map(checkFits);
  if (checks.length === 0) return fits;
  const [first, ...more] = checks;
  if (first && more.length === 0) return (value) => fits(value) && first(value);
  return (value) => fits(value) && checks.every((check) => check(value));
}

function typeFits(schema: z.core.$ZodTypes): Fits {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return oneOf(def.values);
    case 'enum':
      return oneOf(Object.values(def.entries));
    case 'optional':
      return fitsOf(def.innerType);
    case 'array':
      return arrayFits(def.element);
    case 'tuple':
      return tupleFits(def.items);
    case 'object':
      return objectFits(def);
    case 'record':
      return recordFits(def);
    case 'union':
      return unionFits(def.options);
    default:
      throw new Error(`cannot tell what fits a schema of type ${def.type}`);
  }
}

function oneOf(values: readonly unknown[]): Fits {
  const known = new Set(values);
  return (value) => known.has(value);
}

function arrayFits(element: z.core.$ZodType): Fits {
  const fits = fitsOf(element);
  return (value) => Array.isArray(value) && value.every(fits);
}

function tupleFits(items: readonly z.core.$ZodType[]): Fits {
  const fits = items.map(fitsOf);
  return (value) =>
    Array.isArray(value) && value.length === fits.length && fits.every((fitsItem, index) => fitsItem(value[index]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of a strict object; a key that it does not know, `__proto__` too, does not fit. */
function objectFits({ shape, catchall }: z.core.$ZodObjectDef): Fits {
  if (catchall?._zod.def.type !== 'never') throw new Error('cannot tell what fits an object that is not strict');
  const fields = new Map(Object.entries(shape).map(([key, field]) => [key, fitsOf(field)]));
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.def.type !== 'optional');
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key of Object.keys(value)) if (!fields.get(key)?.(value[key])) return false;
    return required.every((key) => Object.hasOwn(value, key));
  };
}

function recordFits({ keyType, valueType }: z.core.$ZodRecordDef): Fits {
  const [fitsKey, fitsValue] = [fitsOf(keyType), fitsOf(valueType)];
  return (value) => isRecord(value) && Object.keys(value).every((key) => fitsKey(key) && fitsValue(value[key]));
}

function unionFits(options: readonly z.core.$ZodType[]): Fits {
  const fits = options.map(fitsOf);
  return (value) => fits.some((fitsOption) => fitsOption(value));
}

/** A number's format is a check that zod keeps in the type itself. */
function checksOf(schema: z.core.$ZodType): z.core.$ZodCheck[] {
  const own = schema instanceof z.core.$ZodNumberFormat ? [schema] : [];
  return [...own, ...(schema._zod.def.checks ?? [])];
}

/** The checks of which a large pack has very many are made here; zod makes the others. */
function checkFits(check: z.core.$ZodCheck): Fits {
  if (check instanceof z.core.$ZodCheckMaxLength) {
    const { maximum } = check._zod.def;
    return (value) => (value as string | unknown[]).length <= maximum;
  }
  if (check instanceof z.core.$ZodCheckMinLength) {
    const { minimum } = check._zod.def;
    return (value) => (value as string | unknown[]).length >= minimum;
  }
  if (check instanceof z.core.$ZodCheckRegex) {
    const { pattern } = check._zod.def;
    return (value) => pattern.test(value as string);
  }
  return (value) => {
    const issues: z.core.$ZodRawIssue[] = [];
    check._zod.check({ value: value as never, issues });
    return issues.length === 0;
  };
}
