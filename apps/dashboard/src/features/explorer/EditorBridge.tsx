'use client';

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type RefObject, useEffect } from 'react';
import { readExplorerAddress } from '../../explorer/explorer-address.ts';
import type { CurrentOperation } from './ExplorerEditor.tsx';

interface EditorBridgeProps {
  readonly current: RefObject<CurrentOperation>;
}

/** Tells the page what stands in the editor, and opens operations that the page's address is changed to. */
export function EditorBridge({ current }: EditorBridgeProps): null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab } = useGraphiQLActions();

  useEffect(() => {
    current.current = () => ({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
    const open = () => {
      const operation = readExplorerAddress(location.hash);
      if (operation === null) return;
      if ((queryEditor?.getValue() ?? '').trim() !== '') addTab();
      queryEditor?.setValue(operation.query);
      variableEditor?.setValue(operation.variables);
    };
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [current, queryEditor, variableEditor, addTab]);

  return null;
}
