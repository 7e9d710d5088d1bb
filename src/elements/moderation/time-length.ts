// How long comments waited, in the largest unit in which the number says enough: `5 minutes`, `3.5 hours`, `2 days`.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param time milliseconds */
export const timeLength = (time: number, language: string): string => {
  const [unit, size] =
    time < 1.5 * HOUR
      ? (['minute', MINUTE] as const)
      : time < 2 * DAY
        ? (['hour', HOUR] as const)
        : (['day', DAY] as const);
  const format = {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: unit === 'minute' ? 0 : 1,
  } as const;
  return new Intl.NumberFormat(language, format).format(time / size);
};
