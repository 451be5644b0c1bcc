import { describe, expect, test } from 'vitest';
import { listPlanFaults, listUnknownAgencies } from '#shared/plans/library-plan.rules.ts';
import {
  catalogueNames,
  fullTextPlanKeys,
  leftOver,
  paragraphsOf,
  planKeys,
  readCatalogue,
  readPlan,
  readPlanFile,
  readPlanText,
  wordingOf,
} from './library-files.ts';

/** Lines of the head, which the plan holds as fields of its own. */
const headLines =
  /^(CỘNG HÒA XÃ HỘI|Độc lập - Tự do|Số:|QUYẾT ĐỊNH$|K[EÉẾ] HOẠCH$|Nơi nhận:|ỦY BAN NHÂN DÂN|UBND TP|PHÒNG GIÁO DỤC|THÀNH PHỐ HÀ NỘI$|.{0,20}, ngày )/u;

test('the library holds the plans that come with the program', () => {
  expect(planKeys()).toEqual(['ha-noi-8560', 'lao-cai-2021', 'thai-nguyen-619', 'thua-thien-hue-260']);
});

describe.each(planKeys())('plan %s', (key) => {
  const plan = readPlan(key);

  test('is named like its file and holds together', () => {
    expect(plan.key).toBe(key);
    expect(listPlanFaults(plan)).toEqual([]);
  });

  test('names only agencies of its catalogue', () => {
    expect(listUnknownAgencies(plan, readCatalogue(plan.agencyCatalogue))).toEqual([]);
  });

  test('is written in composed letters', () => {
    expect(readPlanFile(key)).toBe(readPlanFile(key).normalize('NFC'));
  });
});

describe.each(fullTextPlanKeys())('the printed text of plan %s', (key) => {
  const plan = readPlan(key);
  const text = readPlanText(key);

  test('is written in composed letters', () => {
    expect(text).toBe(text.normalize('NFC'));
  });

  test('says all that the plan says', () => {
    const quotes = plan.duties.map((duty) => duty.quote);
    const found = plan.findings.flatMap((finding) => finding.quotes);
    const rhythms = plan.tasks.flatMap((task) => [task.rhythmText ?? '', task.deadline?.text ?? '']);
    const invented = [...wordingOf(plan), ...quotes, ...found, ...rhythms].filter((words) => !text.includes(words));
    expect(invented).toEqual([]);
  });

  test('says nothing that the plan does not hold', () => {
    const wording = wordingOf(plan);
    const lost = paragraphsOf(text).filter((line) => !headLines.test(line) && leftOver(line, wording) !== '');
    expect(lost).toEqual([]);
  });
});

describe.each(catalogueNames())('catalogue %s', (name) => {
  const agencies = readCatalogue(name);
  const keys = agencies.map((agency) => agency.key);

  test('holds each agency once, below one that it holds', () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(agencies.filter(({ parentKey }) => parentKey !== null && !keys.includes(parentKey))).toEqual([]);
  });

  test('gives every agency that issues papers a place and a head, and a group no papers', () => {
    const issuing = agencies.filter((agency) => agency.headLines.issuer.length > 0);
    expect(issuing.filter((agency) => agency.place === null || agency.headTitle === null)).toEqual([]);
    expect(agencies.filter((agency) => agency.kind === 'group' && agency.headLines.issuer.length > 0)).toEqual([]);
  });
});
