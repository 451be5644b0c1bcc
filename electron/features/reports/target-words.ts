import type { Target } from '#shared/targets/target.ts';
import { plannedFigure } from '#shared/targets/targets.rules.ts';
import { item } from './report-blocks.ts';

/** A target's words without the mark at their end. */
export const lineOf = ({ text }: Target): string => text.trim().replace(/[.;,:]+$/, '');

/** "85,7%", "185 người/năm": no space before "%". */
export const inUnit = (words: string, { unit }: Pick<Target, 'unit'>): string =>
  unit === null || unit === '' ? words : `${words}${unit.startsWith('%') ? '' : ' '}${unit}`;

/** A target of a coming year, with what is planned where its words do not say it. */
export const plannedItem = (target: Target, year: number) => {
  const planned = plannedFigure(target, year);
  const isSaid = planned === '' || target.text.includes(planned.replace(/^\D+/, '').split('–')[0] ?? planned);
  return item(`${lineOf(target)}${isSaid ? '' : `: ${inUnit(planned, target)}`}.`);
};
