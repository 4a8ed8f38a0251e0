import { limit } from '#schema/claim';

export const copy = limit;
