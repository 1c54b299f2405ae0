'use client';

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type RefObject, useEffect, useRef } from 'react';
import { readExplorerAddress } from '../../explorer/explorer-address.ts';
import type { CurrentOperation } from './ExplorerEditor.tsx';

interface EditorBridgeProps {
  readonly current: RefObject<CurrentOperation>;
  /** The part of the page's address that the editor began with. */
  readonly beginning: string;
}

/** Tells the page what stands in the editor, and opens operations that the page's address is changed to. */
export function EditorBridge({ current, beginning }: EditorBridgeProps): null {
  const opened = useRef(beginning);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab } = useGraphiQLActions();

  useEffect(() => {
    current.current = () => ({
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
    const open = () => {
      if (queryEditor === undefined || variableEditor === undefined || location.hash === opened.current)
        return;
      opened.current = location.hash;
      const operation = readExplorerAddress(location.hash);
      if (operation === null) return;
      if (queryEditor.getValue().trim() !== '') addTab();
      queryEditor.setValue(operation.query);
      variableEditor.setValue(operation.variables);
    };
    // Whoever chose an example while the editor was loading is not kept waiting for another choice.
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [current, queryEditor, variableEditor, addTab]);

  return null;
}
