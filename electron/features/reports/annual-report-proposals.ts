import type { DraftPart } from '#shared/papers/paper-draft.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { entrySources } from './draft-sources.ts';
import { item, paragraph, section, sentence } from './report-blocks.ts';

/** More than this nobody reads as running text. */
const mostToldOneByOne = 60;

/** Part V: what the agencies propose, each named, and the office's own request to whom the report goes. */
export const proposalPart = ({ entries, issuer }: AnnualReportFacts): DraftPart => {
  const proposing = entries.filter((entry) => entry.proposals !== '');
  const told = proposing.length > mostToldOneByOne ? [] : proposing;
  const merged = Map.groupBy(told, (entry) => sentence(entry.proposals));
  const agencies = (of: typeof told): string => [...new Set(of.map((entry) => entry.agencyName))].join('; ');
  return {
    key: 'proposals',
    name: 'Đề xuất, kiến nghị',
    blocks: [
      section('Đề xuất, kiến nghị'),
      ...[...merged].map(([text, of]) => item(`${agencies(of)}: ${text}`)),
      paragraph(
        `${issuer.name} kính đề nghị các cơ quan nhận báo cáo xem xét, chỉ đạo tháo gỡ các khó khăn, vướng mắc nêu tại mục III.`,
      ),
    ],
    sources: entrySources(proposing),
  };
};
