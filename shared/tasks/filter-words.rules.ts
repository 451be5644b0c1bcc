import { shortDate } from '../words/dates.ts';
import { gapNames, roleInTaskNames, standingNames, timelinessNames } from '../words/labels.ts';
import type { TaskFilter } from './tasks.contract.ts';

/** What the ids of a filter are called. */
export type FilterNames = { readonly plan: string; readonly section: string; readonly agency: string };

/** The filter of a list as a line of its print: "Năm 2018; chủ trì: Sở Y tế; trạng thái: Hoàn thành". */
export const filterWords = (filter: TaskFilter, names: FilterNames): string => {
  const { role, standing, timeliness, gaps = [], year, text, asOf, isCounted, isExtended } = filter;
  const words = [
    names.plan,
    names.section,
    year === undefined ? '' : `năm ${year}`,
    names.agency === ''
      ? ''
      : `${role === undefined ? 'cơ quan' : roleInTaskNames[role].toLowerCase()}: ${names.agency}`,
    standing === undefined ? '' : `trạng thái: ${standingNames[standing]}`,
    timeliness === undefined ? '' : `thời hạn: ${timelinessNames[timeliness]}`,
    ...gaps.map((gap) => gapNames[gap].toLowerCase()),
    isCounted === undefined ? '' : isCounted ? 'không kể nhiệm vụ dừng' : 'chỉ nhiệm vụ dừng',
    isExtended === undefined ? '' : isExtended ? 'đã gia hạn' : 'chưa gia hạn',
    text?.trim() ? `có chữ “${text.trim()}”` : '',
    asOf === undefined ? '' : `tại ngày ${shortDate(asOf)}`,
  ].filter((word) => word !== '');
  const line = words.join('; ');
  return line === '' ? 'Mọi nhiệm vụ trong sổ' : line.charAt(0).toLocaleUpperCase('vi') + line.slice(1);
};
