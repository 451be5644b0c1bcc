import { annualReportDocument } from '#node-side/features/reports/report-drafts.ts';
import type { ReportFacts } from '#node-side/features/reports/report-facts.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { taskText } from './large-book.ts';

const lead = { id: 'a0', name: 'Sở Lao động - Thương binh và Xã hội', shortName: 'Sở LĐTBXH' };
const support = { id: 'a1', name: 'Sở Thông tin và Truyền thông', shortName: 'Sở TTTT' };

const task = (n: number): ReportFacts['tasks'][number] => ({
  id: `t${n}`,
  planId: 'p',
  planName: 'Kế hoạch 1/KH-UBND',
  sectionId: 's',
  sectionLabel: `II.${1 + Math.floor(n / 10)}`,
  marker: '',
  text: taskText(n),
  expectedOutput: '',
  rhythm: 'yearly',
  deadline: null,
  yearFrom: 2021,
  yearTo: 2025,
  lead,
  joint: [],
  support: [support],
  standing: n % 3 === 0 ? 'done' : 'in-progress',
  timeliness: n % 3 === 0 ? 'done-on-time' : 'in-time',
  dueOn: '2023-12-31',
  isExtended: false,
});

const entry = (n: number): ReportFacts['entries'][number] => ({
  id: `e${n}`,
  taskId: `t${n}`,
  agencyId: lead.id,
  agencyName: lead.name,
  year: 2023,
  periodId: null,
  isDraft: false,
  completedOn: n % 3 === 0 ? '2023-11-30' : null,
  isNothingToReport: false,
  documents: [],
  delayCause: '',
  proposals: '',
  nextSteps: '',
  status: n % 3 === 0 ? 'done' : 'in-progress',
  result: `Đã tổ chức ${n + 3} lớp tập huấn cho ${40 + n * 7} người tại ${1 + (n % 30)} xã, phường`,
  evidence: `Báo cáo số ${100 + n}/BC-SLĐTBXH ngày 15/11/2023`,
  obstacles: n % 4 === 0 ? 'Kinh phí phân bổ chậm so với kế hoạch' : '',
  version: 1,
  stopReason: '',
  recordedAt: '2023-12-01T00:00:00.000Z',
  recordedBy: 'A',
});

const facts = (rows: number): ReportFacts => {
  const numbers = Array.from({ length: rows }, (_, n) => n);
  const tasks = numbers.map(task);
  return {
    year: 2023,
    plan: {
      id: 'p',
      name: 'Kế hoạch 1/KH-UBND',
      numberSymbol: '1/KH-UBND',
      issuedOn: '2021-01-15',
      issuer: 'Ủy ban nhân dân tỉnh',
      title: 'KẾ HOẠCH',
      subject: 'Kế hoạch phát triển công tác xã hội giai đoạn 2021-2025',
      periodStart: 2021,
      periodEnd: 2025,
      status: 'in-force',
      sourceKind: 'entered',
      sourceNote: '',
      hasText: false,
      parentPlan: null,
      parents: [],
      version: 1,
      number: '1',
      symbol: 'KH-UBND',
      attachedDocType: null,
      amendments: [],
      taskCount: rows,
      targetCount: 0,
      docType: 'Kế hoạch',
      place: 'Lào Cai',
      standingAgency: lead,
      objective: '',
      bases: [],
      phases: [],
      sections: numbers.map((n) => ({
        id: `s${n}`,
        version: 1,
        parentId: null,
        label: `II.${1 + n}`,
        title: `Nhóm nhiệm vụ thứ ${1 + n}`,
        taskCount: 10,
      })),
      duties: [],
      recipients: [],
      signerRoleLines: [],
      signerName: null,
      findings: [],
    },
    issuer: {
      name: lead.name,
      symbol: 'SLĐTBXH',
      superiorLines: ['UBND TỈNH LÀO CAI'],
      issuerLines: ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
      place: 'Lào Cai',
      headTitle: 'GIÁM ĐỐC',
    },
    signing: { authority: ['GIÁM ĐỐC'], name: null, recipients: [], unit: 'BTXH' },
    targets: [],
    tasks,
    entries: numbers.map(entry),
    agencies: new Map([lead, support].map((agency) => [agency.id, agency])),
    time: 'năm 2023',
    days: { from: '2022-12-15', to: '2023-12-14' },
    years: [{ year: 2023, tasks }],
    before: null,
    isOwn: false,
    targetsOf: new Map(),
  };
};

/** An annual report on so many tasks, each with what its agency recorded. */
export const largeReport = (rows: number): OfficialDocument => annualReportDocument(facts(rows));
