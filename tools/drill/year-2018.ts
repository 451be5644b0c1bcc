import type { Round } from './year-stage.ts';

/** Who has the program, and who gets an Excel form. */
export const withProgram = ['Sở LĐTBXH', 'Sở Nội vụ'];
export const withForm = ['Sở Tư pháp', 'Sở Y tế', 'Thành đoàn Hà Nội'];

const covers = { coversFrom: '2017-12-15', dutyId: null };
export const half: Round = {
  fields: {
    ...covers,
    kind: 'half-year',
    name: 'Báo cáo 6 tháng đầu năm 2018',
    ...{ coversTo: '2018-06-14', cutOffOn: '2018-06-14', dueOn: '2018-06-20' },
  },
  days: {
    opened: '2018-05-15',
    written: '2018-05-28',
    first: '2018-06-10',
    corrected: '2018-06-14',
    received: '2018-06-18',
    again: '2018-06-25',
  },
  isEarly: true,
};
export const annual: Round = {
  fields: {
    ...covers,
    kind: 'year',
    name: 'Báo cáo năm 2018',
    ...{ coversTo: '2018-12-14', cutOffOn: '2018-12-14', dueOn: '2018-12-20' },
  },
  days: {
    opened: '2018-11-15',
    written: '2018-11-28',
    first: '2018-12-10',
    corrected: '2018-12-14',
    received: '2018-12-18',
    again: '2018-12-26',
  },
  isEarly: false,
};
