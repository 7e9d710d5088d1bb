// Everything a reader can be shown of a discussion: each page, and each thread that is longer than its page.

/**
 * @param query the order, and how many roots a page
 * @returns all records in the order they came, and what the first page said of the whole
 */
export const walk = async (adapter, discussion, query = { limit: 100 }, call = {}) => {
  const records = [];
  const { cursor, ...about } = await adapter.list(discussion, query, call);
  for (let page = { ...about, cursor }; ;) {
    records.push(...page.records);
    for (const { thread, cursor: start } of page.truncated ?? [])
      for (let next = start; next !== undefined;) {
        const more = await adapter.list(discussion, { thread, cursor: next }, call);
        records.push(...more.records);
        next = more.cursor;
      }
    if (page.cursor === undefined) return { ...about, records };
    page = await adapter.list(discussion, { ...query, cursor: page.cursor }, call);
  }
};
