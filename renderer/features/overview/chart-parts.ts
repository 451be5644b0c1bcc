/** One row of a table and the bar that stands beside it. */
export const rowHeight = 34;
export const headHeight = 72;

/** Room for bars only: they stand in the rows of the table beside them; under it they carry names. */
export const barGrid = (showsNames: boolean) => ({
  left: showsNames ? 190 : 4,
  right: 12,
  top: 0,
  bottom: 0,
  outerBoundsMode: 'none' as const,
});

export const namesBeside = (names: readonly string[], showsNames: boolean) => ({
  type: 'category' as const,
  inverse: true,
  data: [...names],
  axisTick: { show: false },
  axisLine: { lineStyle: { color: 'var(--line-strong)' } },
  axisLabel: { show: showsNames, width: 176, overflow: 'truncate' as const, color: 'var(--ink)' },
});

/** Words drawn as SVG text, never as markup: names of the book come from outside. */
export const plainTip = {
  trigger: 'item' as const,
  renderMode: 'richText' as const,
  confine: true,
  backgroundColor: 'var(--paper)',
  borderColor: 'var(--line-strong)',
  textStyle: { color: 'var(--ink)', fontSize: 12 },
};
