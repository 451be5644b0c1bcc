import { z } from 'zod';
import { everyone, query } from '../contract/operation.ts';
import { Agency } from './agency.ts';

export const agenciesContract = {
  list: query(everyone, 'Liệt kê cơ quan trong sổ, theo bảng chữ cái.').output(z.array(Agency)),
};
