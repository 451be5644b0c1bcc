import type { AgencyKind } from './catalogue.ts';

const deputyOf = (headTitle: string): string => (headTitle === 'BỘ TRƯỞNG' ? 'THỨ TRƯỞNG' : `PHÓ ${headTitle}`);

/**
 * The usual lines of authority over a signature, by the head and for the head (NĐ 30/2020, Phụ lục I, II.7): a committee
 * is signed for with TM.; unions have rules of their own and get the bare title.
 */
export const signingForms = (kind: AgencyKind, headTitle: string | null): string[][] => {
  if (headTitle === null || kind === 'group') return [];
  if (kind === 'doan-the') return [[headTitle]];
  const forms = [[headTitle], [`KT. ${headTitle}`, deputyOf(headTitle)]];
  return kind === 'uy-ban' ? forms.map((form) => ['TM. ỦY BAN NHÂN DÂN', ...form]) : forms;
};
