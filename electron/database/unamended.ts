/** What a row says that no amendment has touched: it stands from the plan's first day on. */
export const unamended = {
  amendment_id: null,
  replaces_id: null,
  ended_by_id: null,
  valid_from: null,
  valid_to: null,
} as const;
