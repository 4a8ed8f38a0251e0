export { date, dayNumber, days, isoOf, monthName } from './date.ts';
export { count, currencyName, currencyOf, prose, short, styleOf } from './number.ts';
export { size } from './size.ts';
