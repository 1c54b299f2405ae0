import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';

export const AdministrativeLevel = enumeration<Row<'administrative_unit'>['level']>(
  'AdministrativeLevel',
  'On which level a unit stands.',
  {
    PROVINCE: 'A province or a city of its rank, in Viet Nam or abroad.',
    PREFECTURE: 'A prefecture of a Chinese province.',
    DISTRICT: 'A district-level unit; Viet Nam has had none since 1 July 2025.',
    COMMUNE: 'A commune-level unit: commune, ward or township.',
  },
);
