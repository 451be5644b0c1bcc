import type { MendedText } from '../mend/mend.ts';
import type { Frame } from '../outline/frame.ts';
import type { DraftFinding, DraftTarget, PlanDraft } from '../plan-draft.ts';
import { type Span, spanOf } from '../traced-text.ts';

type Draft = Omit<PlanDraft, 'findings'>;

const finding = (kind: DraftFinding['kind'], sentence: string, spans: readonly Span[] = []): DraftFinding => ({
  kind,
  sentence,
  spans: [...spans],
});

/** Another period in the articles or the last paragraphs than in the title. */
const periods = ({ document }: Draft, frame: Frame): DraftFinding[] => {
  const [start, end] = [document.periodStart?.value, document.periodEnd?.value];
  if (!start || !end || start === end) return [];
  return [...frame.articles, ...frame.closing].flatMap(({ traced }) =>
    [...traced.text.matchAll(/giai đoạn\s*(20\d\d)\s*-\s*(20\d\d)/giu)]
      .filter(([, from, to]) => (Number(from) === start) !== (Number(to) === end))
      .map(({ 0: words, index }) =>
        finding('contradiction', `Trích yếu ghi giai đoạn ${start}-${end}, ở đây ghi "${words}".`, [
          spanOf(traced, index, index + words.length),
        ]),
      ),
  );
};

const objectOf = ({ text, value }: DraftTarget): string =>
  text
    .replace(String(value), '')
    .replace(/\d+\s*%/, '')
    .replace(/^(?:Tối thiểu|Ít nhất|Đạt)\s*/iu, '')
    .replace(/\s+/g, ' ')
    .slice(0, 60)
    .trim();

/** One indicator with two values in the same place. */
const values = ({ targets }: Draft): DraftFinding[] =>
  targets.flatMap((target, index) =>
    targets
      .slice(index + 1)
      .filter(
        (other) =>
          other.section === target.section &&
          other.value !== target.value &&
          target.unit === '%' &&
          other.unit === '%' &&
          objectOf(other).length > 25 &&
          objectOf(other).slice(0, 40) === objectOf(target).slice(0, 40),
      )
      .map((other) =>
        finding(
          'contradiction',
          `Mục ${target.section} ghi hai mức ${target.value}% và ${other.value}% cho cùng một chỉ tiêu.`,
          [target.span, other.span],
        ),
      ),
  );

/** One document cited under two issuers or days. */
const citations = (draft: Draft, frame: Frame): DraftFinding[] => {
  const seen = new Map(
    draft.document.legalBases.filter(({ number }) => number !== null).map((basis) => [basis.number, basis]),
  );
  return frame.attached.flatMap(({ traced }) =>
    [
      ...traced.text.matchAll(
        /số\s*(\d+\/\d{4}\/[\p{Lu}][\p{L}-]+|\d+\/[\p{Lu}][\p{L}-]+)\s*ngày\s*[\d/]+\s*của\s*(Thủ tướng Chính phủ|Chính phủ)/gu,
      ),
    ].flatMap(({ 0: words, 1: number = '', 2: issuer, index }) => {
      const basis = seen.get(number);
      if (!basis?.issuer || !issuer || basis.issuer === issuer) return [];
      return [
        finding(
          'contradiction',
          `Văn bản số ${number} được ghi là của ${basis.issuer} ở phần căn cứ, của ${issuer} ở đây.`,
          [basis.span, spanOf(traced, index, index + words.length)],
        ),
      ];
    }),
  );
};

const gaps = ({ document, tasks, targets }: Draft, mended: MendedText): DraftFinding[] => [
  ...(document.docType === null ? [finding('gap', 'Không thấy dòng tên loại văn bản (KẾ HOẠCH, QUYẾT ĐỊNH).')] : []),
  ...(document.docType !== null && document.number === null ? [finding('gap', 'Số văn bản để trống.')] : []),
  ...(document.date !== null && document.date.value.length < 10
    ? [finding('gap', 'Ngày ban hành ghi thiếu.', [document.date.span])]
    : []),
  ...(mended.lacksMarks ? [finding('gap', 'Văn bản không có dấu tiếng Việt, kết quả đọc không tin cậy.')] : []),
  ...(tasks.length + targets.length === 0
    ? [finding('gap', 'Không đọc được nhiệm vụ hay chỉ tiêu nào trong văn bản.')]
    : []),
];

const repairs = (frame: Frame, mended: MendedText): DraftFinding[] => [
  ...(mended.encoding
    ? [finding('repair', `Văn bản gõ bằng bảng mã ${mended.encoding} đã được chuyển sang Unicode.`)]
    : []),
  ...(mended.droppedLines > 0
    ? [finding('repair', `Đã bỏ ${mended.droppedLines} dòng số trang và tiêu đề lặp ở đầu trang.`)]
    : []),
  ...(frame.banner.length > 0
    ? [
        finding(
          'repair',
          `Đã bỏ ${frame.banner.length} dòng đứng trước phần đầu văn bản.`,
          frame.banner.slice(0, 1).map(({ traced }) => spanOf(traced)),
        ),
      ]
    : []),
];

/** Numbers of sibling items that are missing or come twice. */
const numbering = ({ sections }: Draft): DraftFinding[] => {
  const seen = new Map<string, Span>();
  return sections.flatMap(({ label, span }) => {
    const before = seen.get(label);
    seen.set(label, span);
    return before ? [finding('layout', `Mục ${label} được đánh số hai lần.`, [before, span])] : [];
  });
};

/** What a careful reader would flag. */
export const findFindings = (draft: Draft, frame: Frame, mended: MendedText): DraftFinding[] => [
  ...gaps(draft, mended),
  ...periods(draft, frame),
  ...values(draft),
  ...citations(draft, frame),
  ...numbering(draft),
  ...repairs(frame, mended),
];
