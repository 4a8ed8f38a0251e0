export const buildPack = 1;
