import { useKept } from './use-kept.ts';

type Kept = { readonly widths: Readonly<Record<string, number>>; readonly hidden: readonly string[] };

const isLayout = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'widths' in value &&
  typeof value.widths === 'object' &&
  value.widths !== null &&
  Object.values(value.widths).every((width) => typeof width === 'number') &&
  'hidden' in value &&
  Array.isArray(value.hidden) &&
  value.hidden.every((id) => typeof id === 'string');

export const narrowest = 56;
export const widest = 900;

/** The widths and the hidden columns of one table as this person has set them; `usual`: as the table comes. */
export function useTableLayout(name: string, usual: Kept) {
  const [kept, keep] = useKept(`bang/${name}`, isLayout);
  const { widths, hidden } = kept ?? { widths: {}, hidden: usual.hidden };
  return {
    hidden,
    widthOf: (id: string): number => widths[id] ?? usual.widths[id] ?? 140,
    setWidth: (id: string, width: number) =>
      keep({ hidden, widths: { ...widths, [id]: Math.round(Math.max(narrowest, Math.min(width, widest))) } }),
    resetWidth: (id: string) => {
      const { [id]: _own, ...others } = widths;
      keep({ hidden, widths: others });
    },
    hide: (ids: readonly string[]) => keep({ widths, hidden: ids }),
    isChanged: kept !== null,
    reset: () => keep({ widths: {}, hidden: usual.hidden }),
  };
}

export type TableLayout = ReturnType<typeof useTableLayout>;
