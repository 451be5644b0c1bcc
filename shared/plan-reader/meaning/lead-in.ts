import type { OutlineNode } from '../outline/outline.ts';
import { zoneOf } from '../outline/zones.ts';
import { type AgencyHeading, inherit, readAgencyHeading } from './agency-heading.ts';

export const isBullet = ({ marker }: OutlineNode): boolean => marker.kind === 'dash' || marker.kind === 'plus';

const opensWithRole = /^(?:Chủ trì|Phối hợp)[^.;:]*:$/u;

/** "Giao Sở A:" without a number: it says who does the lines behind it, up to the next one that is no bullet. */
export const readLeadIn = (
  node: OutlineNode,
  next: OutlineNode | undefined,
  above: AgencyHeading | null,
): AgencyHeading | null => {
  if (node.marker.kind !== 'none' || next === undefined) return null;
  if (above && isBullet(next) && opensWithRole.test(node.traced.text)) {
    return { ...above, statement: inherit(node.traced, above), sharesPartners: true };
  }
  const isBeforeText = next.marker.kind === 'none' && node.traced.text.endsWith(':');
  return isBullet(next) || isBeforeText ? readAgencyHeading(node, zoneOf(node)) : null;
};
