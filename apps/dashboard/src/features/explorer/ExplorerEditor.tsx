'use client';

import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/setup-workers/webpack';
import 'graphiql/style.css';
import { type ReactNode, type RefObject, useState } from 'react';
import { readExplorerAddress } from '../../explorer/explorer-address.ts';
import type { Theme } from '../../reader/preference-cookies.ts';
import type { Answered } from './answered.ts';
import { EditorBridge } from './EditorBridge.tsx';
import './explorer-editor.css';

/** Tells what stands in the editor. */
export type CurrentOperation = () => { readonly query: string; readonly variables: string };

interface ExplorerEditorProps {
  readonly welcome: string;
  readonly theme: Theme;
  readonly current: RefObject<CurrentOperation>;
  readonly onAnswer: (answered: Answered) => void;
}

interface Sent {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

const PLUGINS = [HISTORY_PLUGIN];
const INTROSPECTION = 'IntrospectionQuery';

async function ask(sent: Sent, onAnswer: (answered: Answered) => void) {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  if (response.status === 503) throw new Error('503 Service Unavailable');
  const answer = await response.json();
  if (sent.operationName !== INTROSPECTION) {
    const variables = JSON.stringify(sent.variables ?? {});
    onAnswer({ query: sent.query, variables, data: answer.data });
  }
  return answer;
}

const commented = (text: string) => `${text.replaceAll(/^/gm, '# ')}\n\n`;

/** GraphiQL on the API, with the operation of the page's address in it. */
export default function ExplorerEditor({
  welcome,
  theme,
  current,
  onAnswer,
}: ExplorerEditorProps): ReactNode {
  const [beginning] = useState(() => location.hash);
  const [initial] = useState(() => readExplorerAddress(beginning));
  return (
    <GraphiQL
      fetcher={(sent) => ask(sent, onAnswer)}
      plugins={PLUGINS}
      forcedTheme={theme}
      defaultQuery={commented(welcome)}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      {...(initial !== null && { initialQuery: initial.query, initialVariables: initial.variables })}
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
      <GraphiQL.Footer>
        <EditorBridge current={current} beginning={beginning} />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
