import type { CodegenConfig } from '@graphql-codegen/cli';

/** Documents are sent as text: no parser and no syntax tree at run time. */
const config: CodegenConfig = {
  schema: '../../packages/schema/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/api/generated/**'],
  generates: {
    './src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: 'string',
        scalars: {
          Date: 'string',
          DateTime: 'string',
          Decimal: 'string',
          GeoJSON: '@nhipcau/maps#BoundaryGeometry',
          ID: 'string',
        },
        strictScalars: true,
        useTypeImports: true,
        enumType: 'string-literal',
        importExtension: '.ts',
      },
    },
  },
};

export default config;
