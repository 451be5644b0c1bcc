import { cellText } from '../words/excel-text.ts';
import { fold } from '../words/fold.ts';
import { sectionName } from '../words/labels.ts';

type Section = { readonly id: string; readonly label: string; readonly title: string };
type Sections = { readonly sections: readonly Section[] };

const plainLabel = (label: string): string =>
  fold(cellText(label))
    .replace(/^muc /, '')
    .replace(/[.):]+$/, '');

/** The section that a cell names by its label ("Mục II.4.a.", "II.4.a"), else by its title ("I. TUYÊN TRUYỀN"). */
export const findSection = (plan: Sections, named: string) => {
  const words = plainLabel(named);
  const title = plainLabel(named.replace(/^\s*(?:mục\s+)?[\p{L}\d]{1,5}(?:\.[\p{L}\d]+)*[.)]\s+/iu, ''));
  return (
    plan.sections.find(({ label }) => [label, sectionName(label)].some((one) => plainLabel(one) === words)) ??
    plan.sections.find((section) => title !== '' && plainLabel(section.title) === title)
  );
};

/** Which sections there are to choose from. */
export const sectionAdvice = (plan: Sections): string => {
  const labels = plan.sections.map((section) => sectionName(section.label));
  if (labels.length === 0) return 'kế hoạch chưa có mục nào, thêm mục vào kế hoạch trước.';
  const named = labels.length > 15 ? `${labels.slice(0, 15).join(', ')} … (${labels.length} mục)` : labels.join(', ');
  return `chọn một trong: ${named}.`;
};
