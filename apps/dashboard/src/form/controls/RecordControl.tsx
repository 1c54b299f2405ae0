'use client';

import { Combobox } from '@base-ui/react/combobox';
import { Icon } from '@nhipcau/ui';
import { type ReactNode, useState } from 'react';
import type { RecordInput } from '../form-field.ts';
import type { FormTexts } from '../form-state.ts';
import type { Picked } from '../pick/picked.ts';
import { type Picking, usePicked } from '../pick/use-picked.ts';
import { nameAt } from '../values/form-values.ts';
import { saidOf } from './ControlFrame.tsx';
import { type ControlProps, controlClass } from './control-props.ts';

/**
 * Another record, found by typing a part of its name. The form has its id under the path and its name beside it, so that a
 * draft can show what was picked.
 */
export function RecordControl({
  field,
  path,
  values,
  error,
  texts,
  id,
}: ControlProps<RecordInput> & { readonly id: string }): ReactNode {
  const first = values[path] ?? '';
  const [picked, setPicked] = useState<Picked | null>(
    first === '' ? null : { value: first, name: values[nameAt(path)] ?? first, detail: '' },
  );
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const picking = usePicked(field.of, query, open);
  const items = picking.state === 'found' ? picking.found : [];
  return (
    <Combobox.Root
      items={items}
      filter={null}
      autoHighlight
      value={picked}
      onValueChange={setPicked}
      onOpenChange={setOpen}
      onInputValueChange={setQuery}
      itemToStringLabel={({ name }: Picked) => name}
      isItemEqualToValue={(one: Picked, other: Picked) => one.value === other.value}
    >
      <input type="hidden" name={path} value={picked?.value ?? ''} />
      <input type="hidden" name={nameAt(path)} value={picked?.name ?? ''} />
      <span className="relative flex">
        <Combobox.Input
          id={id}
          placeholder={texts.pick.search}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={saidOf(id)}
          className={`${controlClass} pr-9`}
        />
        {picked !== null && (
          <Combobox.Clear
            aria-label={texts.pick.clear}
            className="absolute inset-y-0 right-0 grid w-9 place-items-center text-ink-muted"
          >
            <Icon name="close" />
          </Combobox.Clear>
        )}
      </span>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={2} className="z-40 w-(--anchor-width)">
          <Combobox.Popup className="max-h-72 overflow-y-auto rounded-sm border border-line-strong bg-surface-raised text-sm text-ink shadow-lg">
            <Combobox.Status className="px-2 py-1.5 text-ink-muted empty:hidden">
              {statusOf(picking, texts)}
            </Combobox.Status>
            <Combobox.List>
              {(item: Picked) => (
                <Combobox.Item
                  key={item.value}
                  value={item}
                  className="cursor-pointer px-2 py-1.5 data-highlighted:bg-accent-soft"
                >
                  <span className="block font-semibold leading-snug">{item.name}</span>
                  <span className="text-[0.8125rem] text-ink-muted">{item.detail}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function statusOf(picking: Picking, { pick }: FormTexts): string {
  if (picking.state === 'failed') return pick.failed;
  return picking.state === 'found' && picking.found.length === 0 ? pick.none : '';
}
