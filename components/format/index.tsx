export { date, dayNumber, days, isoOf, type Length, monthName } from './date.ts';
export { readerLocale } from './locale.ts';
export { count, currencyName, currencyOf, prose, short, styleOf } from './number.ts';
