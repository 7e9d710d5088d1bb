// Reads everything that a reader can see of a discussion: all pages, and the rest of all truncated threads.

/**
 * @param query the order, and the number of roots on a page
 * @returns all records in the order in which they came, and what the first page says about the discussion
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
