import { type UseFormReturnType, useForm } from '@mantine/form';
import { useRef, useState } from 'react';
import { ApiProblem } from '../api/problem';
import { newId } from '../api/new-id';
import { sortErrors } from './form-errors';
import { type Draft, useDraft } from './useDraft';

export interface Sending {
  /** The id of what is created: the same however often it is sent. */
  id: string;
  /** For a change over somebody else's: the version that was shown. */
  overVersion: number | null;
}

interface RecordFormOptions<V> {
  /** Key of the draft, `name` or `name:<record id>`. */
  draft: string;
  initial: V;
  send(values: V, sending: Sending): Promise<unknown>;
  onSent?(): void;
}

export interface RecordForm<V extends object> {
  form: UseFormReturnType<V>;
  draft: Draft;
  busy: boolean;
  /** Why it was refused, apart from what stands at the fields. */
  problem: Error | null;
  submit(): Promise<void>;
  /** Sends mine over what somebody else has stored meanwhile. */
  keepMine(): void;
  dismiss(): void;
  /** Back to an empty form, the draft thrown away. */
  discard(): void;
}

/** A form that keeps a draft, is sent once however often one presses, and shows a refusal where it belongs. */
export function useRecordForm<V extends object>({ draft: key, initial, send, onSent }: RecordFormOptions<V>): RecordForm<V> {
  const id = useRef(newId());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Error | null>(null);
  const filling = useRef(false);
  const typed = useRef(false);
  const form = useForm<V>({
    initialValues: initial,
    onValuesChange: values => {
      if (filling.current) return;
      typed.current = true;
      draft.keep({ id: id.current, values });
    },
  });
  /** Values that nobody has typed just now: they need not be kept again. */
  const fill = (values: V) => {
    filling.current = true;
    form.setValues(values);
    filling.current = false;
  };
  const draft = useDraft<{ id: string; values: V }>(key, kept => {
    // whoever has begun to type already is not overruled by an older draft
    if (typed.current) return false;
    id.current = kept.id;
    fill({ ...initial, ...kept.values });
    return true;
  });

  const discard = () => {
    id.current = newId();
    typed.current = false;
    fill(initial);
    form.clearErrors();
    setProblem(null);
    draft.drop();
  };

  const attempt = async (overVersion: number | null) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    form.clearErrors();
    try {
      await send(form.getValues(), { id: id.current, overVersion });
      discard();
      onSent?.();
    } catch (error) {
      if (error instanceof ApiProblem) form.setErrors(sortErrors(error, form.getValues()).fields);
      setProblem(error as Error);
    } finally {
      setBusy(false);
    }
  };

  return {
    form,
    draft,
    busy,
    problem,
    submit: () => attempt(null),
    keepMine: () => void attempt(problem instanceof ApiProblem ? problem.currentVersion : null),
    dismiss: () => setProblem(null),
    discard,
  };
}
