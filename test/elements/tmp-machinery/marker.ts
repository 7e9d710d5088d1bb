export const marker: number = 1;
