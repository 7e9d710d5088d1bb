// Formats figures and tables.

export const median = (values) => {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length / 2)];
};

export const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const perSecond = (value) => `${Math.round(value).toLocaleString('en')} /s`;
export const ratio = (value) => value.toFixed(2);

/** The median and, in brackets, the minimum. */
export const medianAndLeast = (values) => `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)})`;

/** Lines of a Markdown table, with figures on the right. */
export const table = (head, ...rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)];
};
