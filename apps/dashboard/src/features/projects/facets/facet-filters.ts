import { ApiRefused } from '../../../api/failures.ts';
import type {
  AmountBand,
  PaperState,
  ProjectFilter,
  ProjectStatus,
  Provenance,
} from '../../../api/generated/graphql.ts';
import { type FacetName, NOT_STATED } from './facets.ts';

/** Projects that run at some time in the year: begun before its end, and not ended before its beginning. */
function during(year: string): ProjectFilter {
  if (!/^[12]\d{3}$/.test(year)) throw new ApiRefused(`year: ${year}`, 'BAD_USER_INPUT');
  return {
    startDate: { lt: `${Number(year) + 1}-01-01` },
    or: [{ endDate: { gte: `${year}-01-01` } }, { endDate: { isNull: true } }],
  };
}

interface FacetFilter {
  /** Projects with one of the values. */
  readonly some: (values: readonly string[]) => ProjectFilter;
  /** Projects that state none. */
  readonly none?: ProjectFilter;
}

const inside = (values: readonly string[]) => ({ in: [...values] });

const filters: Readonly<Record<FacetName, FacetFilter>> = {
  sector: {
    some: (values) => ({ sectors: { some: { provinceSector: inside(values) } } }),
    none: { sectors: { none: { code: { isNull: false } } } },
  },
  status: {
    some: (values) => ({ status: { in: values as ProjectStatus[] } }),
    none: { status: { isNull: true } },
  },
  commune: {
    some: (values) => ({ places: { some: { unitId: inside(values) } } }),
    none: { places: { none: { level: { eq: 'COMMUNE' }, isCurrent: { eq: true } } } },
  },
  district: {
    some: (values) => ({
      enteredPlaces: { some: { or: [{ unitId: inside(values) }, { parent: { unitId: inside(values) } }] } },
    }),
    none: {
      enteredPlaces: {
        none: { or: [{ level: { eq: 'DISTRICT' } }, { parent: { level: { eq: 'DISTRICT' } } }] },
      },
    },
  },
  partner: {
    some: (values) => ({ partners: { some: { id: inside(values) } } }),
    none: { partners: { none: { side: { eq: 'PARTNER' } } } },
  },
  country: {
    some: (values) => ({ partners: { some: { side: { eq: 'PARTNER' }, country: inside(values) } } }),
    none: { partners: { none: { side: { eq: 'PARTNER' }, country: { isNull: false } } } },
  },
  year: { some: (values) => ({ or: values.map(during) }), none: { startDate: { isNull: true } } },
  amount: {
    some: (values) => ({ amountBand: { in: values as AmountBand[] } }),
    none: { amountBand: { isNull: true } },
  },
  approval: {
    some: (values) => ({ approvalStated: { eq: values.includes('STATED') } }),
    none: { approvalStated: { eq: false } },
  },
  papers: { some: (values) => ({ papers: { in: values as PaperState[] } }) },
  provenance: { some: (values) => ({ provenance: { in: values as Provenance[] } }) },
};

/** The condition that a selection stands for: one of its values, or none stated where that is chosen as well. */
export function facetFilter(name: FacetName, values: readonly string[]): ProjectFilter {
  const { some, none } = filters[name];
  const stated = none === undefined ? values : values.filter((value) => value !== NOT_STATED);
  const either = [
    ...(stated.length === 0 ? [] : [some(stated)]),
    ...(none !== undefined && values.includes(NOT_STATED) ? [none] : []),
  ];
  const [only, ...others] = either;
  return only === undefined ? {} : others.length === 0 ? only : { or: either };
}
