export const spot = 1;
