import type { Entity } from '#schema/pack';

/** Everything that an entity is called: its name, aliases and misspellings. */
export const namesOf = ({ name, aliases, misspellings = [] }: Entity): string[] => [name, ...aliases, ...misspellings];

/** What two names have in common that a text cannot tell apart: all but case, and case too where it counts. */
export const nameKey = (entity: Entity, name: string): string =>
  entity.caseSensitive?.includes(name) ? `=${name}` : name.toLowerCase();
